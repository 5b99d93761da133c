package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.http.mapping.WireBodies;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;
import java.util.function.UnaryOperator;

final class EventDirectory extends Directory {
  private final Roots roots;
  private final EventInput input;
  private final WireBodies bodies;

  EventDirectory(Roots roots, EventInput input, WireBodies bodies) {
    super("event");
    this.roots = roots;
    this.input = input;
    this.bodies = bodies;
  }

  @Override
  Reply list(Session session, Query query, Paging paging) {
    EventFilter filter = input.filter(query);
    query.refuseOthers();
    return new Reply.Many<>(session.events().list(filter, paging), bodies::event);
  }

  @Override
  Object create(Call call, UnaryOperator<Fields> level) {
    return bodies.event(call.session().events().record(call.body(bodyOf(input::draft, level))));
  }

  @Override
  Object get(Session session, long id) {
    return bodies.event(session.events().get(new EventId(id)));
  }

  @Override
  Object edit(Call call, long id) {
    return bodies.event(
        call.session().events().edit(new EventId(id), call.body(Type.object(input::edit))));
  }

  @Override
  Object delete(Session session, long id) {
    return bodies.event(session.events().delete(new EventId(id)));
  }

  @Override
  long belongsTo(Session session, long id) {
    return session.events().bare(new EventId(id)).userId().value();
  }

  @Override
  Resource step(Session session, long id, String segment) {
    Event event = session.events().bare(new EventId(id));
    return switch (segment) {
      case "document" -> new DocumentOfEvent(roots.documents(), event.id(), event.documentId());
      case "user" -> new One(roots.users(), event.userId().value());
      case "replay" -> new ReplayOfEvent(event.id(), bodies);
      default -> throw Resource.noWay();
    };
  }
}
