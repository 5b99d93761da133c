package io.dreamspace.http.pages.dashboard;

import io.dreamspace.application.Session;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Form;
import io.dreamspace.http.reading.Pairs;
import io.dreamspace.http.reading.Query;
import io.helidon.http.Status;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A list that is searched by the filters of the API, the newest first. */
abstract class ListPages {
  private static final int LISTED = 50;

  final Section section;
  final Times times;

  ListPages(Section section, Times times) {
    this.section = section;
    this.times = times;
  }

  /** What can be searched for. */
  abstract List<Field> filters();

  abstract List<String> columns();

  /** Searches; the query has nothing in it but filters of these. */
  abstract Found find(Session session, Query query, Paging paging);

  final PageReply list(Visit visit) {
    Session session = visit.operator();
    Sheet empty = new Sheet("Search", section.path(), "Search", filters(), null, null);
    Form typed = visit.query();
    Sheet search = empty.filled(typed);
    try {
      Query query = Query.of(given(visit.rawQuery()).raw(), times.server());
      Long after = query.integer("after");
      long start = after == null ? Order.NEWEST.beginning() : after;
      Found found = find(session, query, new Paging(start, LISTED, Order.NEWEST));
      return show(visit, Status.OK_200, search, found.rows(), next(visit, found.next()));
    } catch (Problem problem) {
      return show(visit, Refusals.status(visit, problem), search.refused(problem), List.of(), null);
    }
  }

  private PageReply show(
      Visit visit, Status status, Sheet search, List<List<Cell>> rows, @Nullable String next) {
    Table table = new Table("", columns(), rows, "There is no such " + section.thing() + ".", next);
    return Shown.list(visit, status, section, search, table);
  }

  /** Fields that nobody has filled in are no filters. */
  private static Pairs given(String raw) {
    return Pairs.of(raw).without("done").filled();
  }

  private @Nullable String next(Visit visit, OptionalLong next) {
    if (next.isEmpty()) {
      return null;
    }
    return section.path() + "?" + given(visit.rawQuery()).with("after", next.getAsLong()).raw();
  }
}
