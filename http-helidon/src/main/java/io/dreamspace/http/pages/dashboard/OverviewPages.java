package io.dreamspace.http.pages.dashboard;

import io.dreamspace.application.Session;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.user.User;
import io.dreamspace.http.pages.templates.dashboard.JteoverviewGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Form;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.List;

/** What happens just now, and test events. */
final class OverviewPages {
  private static final int SHOWN = 20;
  private static final Section SECTION = Section.OVERVIEW;
  private static final String TEST = SECTION.path() + "/test";

  private final Times times;
  private final EventPages events;

  OverviewPages(Times times, EventPages events) {
    this.times = times;
    this.events = events;
  }

  PageReply overview(Visit visit) {
    Session session = visit.operator();
    List<EventDetails> newest = new ArrayList<>();
    session.events().list(EventFilter.all(), Paging.newest(SHOWN)).forEach(newest::add);
    long change = session.changes().bounds().latest().number();
    Health health = Health.of(newest, visit.now(), change, times);
    List<List<Cell>> rows = newest.stream().map(events::row).toList();
    Table table = new Table("Recent events", EventPages.COLUMNS, rows, "None yet.", null);
    boolean tested = TestViewer.find(session).isPresent();
    String done = Done.sentence(visit);
    Frame frame = Shown.frame(visit, "Dashboard");
    return PageReply.personal(
        Status.OK_200,
        output -> JteoverviewGenerated.render(output, null, frame, health, table, tested, done));
  }

  PageReply testSent(Visit visit) {
    Session session = visit.operator();
    Form form = visit.sent().form();
    EventType type = EventType.of(form.text("event_type"));
    TestViewer.send(session, type, form.find("drawn") != null, visit.now());
    return PageReply.seeOther(Done.SENT.after(SECTION.path()));
  }

  PageReply askClear(Visit visit) {
    visit.operator();
    Question question =
        new Question(
            "Remove all test events?",
            "The user “Test viewer” is deleted, with all events of theirs, their wallet and their"
                + " specimens. Other users stay as they are.",
            TEST + "/delete",
            "Remove all test events",
            SECTION.path());
    return Shown.question(visit, SECTION, question);
  }

  PageReply cleared(Visit visit) {
    Session session = visit.operator();
    visit.sent().form();
    try {
      TestViewer.find(session).map(User::id).ifPresent(session.users()::delete);
    } catch (NotFound already) {
      return PageReply.seeOther(SECTION.path());
    }
    return PageReply.seeOther(Done.CLEARED.after(SECTION.path()));
  }
}
