package io.dreamspace.http.pages.dashboard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dreamspace.application.Session;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.ImageSize;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.http.dreamspace.EventInput;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened on the stream. */
final class EventPages extends ThingPages {
  static final List<String> COLUMNS = List.of("Number", "Type", "Who", "What", "When");

  private final EventInput input;

  EventPages(Times times) {
    super(Section.EVENTS, times);
    this.input = new EventInput(times.server());
  }

  @Override
  List<Field> filters() {
    return EventSheet.filters();
  }

  @Override
  List<String> columns() {
    return COLUMNS;
  }

  @Override
  Found find(Session session, Query query, Paging paging) {
    EventFilter filter = input.filter(query);
    query.refuseOthers();
    return Found.of(session.events().list(filter, paging), this::row);
  }

  List<Cell> row(EventDetails details) {
    Event event = details.event();
    return List.of(
        Cell.link(Section.EVENTS, event.id().value()),
        Cell.text(event.kind().type().value()),
        Cell.link(Section.USERS, event.userId().value(), event.userName()),
        Cell.text(EventText.of(event.kind())),
        times.cell(event.occurredAt()));
  }

  @Override
  Thing thing(Session session, long id) {
    EventDetails details = session.events().get(new EventId(id));
    Event event = details.event();
    String path = Section.EVENTS.path(id);
    Deed replay =
        new Deed(
            path + "/replay", "Show again on overlays", "Marked as a replay; nothing changes.");
    return new Thing(
        "Event " + id,
        pairs(event, details),
        picture(details.document()),
        List.of(EventSheet.of(event, times)),
        List.of(replay),
        List.of(),
        path + "/delete");
  }

  private List<Pair> pairs(Event event, EventDetails details) {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair("Type", Cell.text(event.kind().type().value())));
    pairs.add(new Pair("What", Cell.text(EventText.of(event.kind()))));
    pairs.add(new Pair("Name at that moment", Cell.text(event.userName())));
    pairs.add(
        new Pair("User", Cell.link(Section.USERS, event.userId().value(), details.user().name())));
    pairs.add(new Pair("Happened", times.cell(event.occurredAt())));
    pairs.add(new Pair("Received", times.cell(event.createdAt())));
    Document document = details.document();
    if (document != null) {
      String stamps = EventText.counted(document.stamps().size(), "stamp");
      pairs.add(new Pair("Drawing", Cell.text("number " + document.id().value() + ", " + stamps)));
    }
    return pairs;
  }

  private static @Nullable String picture(@Nullable Document document) {
    return document != null && ImageSize.of(document).isPresent()
        ? "/documents/" + document.id().value() + "/picture.svg"
        : null;
  }

  @Override
  Sheet sheet(Session session, long id) {
    return EventSheet.of(session.events().bare(new EventId(id)), times);
  }

  @Override
  void edit(Session session, long id, ObjectNode changes) {
    session.events().edit(new EventId(id), Type.object(input::edit).readBody(changes));
  }

  PageReply replayed(Visit visit) {
    return sent(
        visit,
        (session, id, filled) -> {
          session.events().replay(new EventId(id));
          return Done.REPLAYED;
        },
        this::sheet);
  }

  @Override
  String consequence(Session session, long id) {
    boolean drawn = session.events().bare(new EventId(id)).documentId() != null;
    return drawn
        ? "It is gone for good, and from overlays. Its drawing stays in the gallery, without it."
        : "It is gone for good. Its user and their wallet stay as they are.";
  }

  @Override
  void delete(Session session, long id) {
    session.events().delete(new EventId(id));
  }
}
