package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.http.mapping.WireBodies;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

final class StampDirectory extends Directory {
  private final WireBodies bodies;

  StampDirectory(WireBodies bodies) {
    super("stamp");
    this.bodies = bodies;
  }

  @Override
  Set<Verb> verbsOfAll() {
    return EnumSet.of(Verb.GET, Verb.POST, Verb.PUT);
  }

  @Override
  Reply list(Session session, Query query, Paging paging) {
    StampFilter filter = StampInput.filter(query);
    query.refuseOthers();
    return new Reply.Many<>(session.stamps().list(filter, paging), bodies::stamp);
  }

  @Override
  Object create(Call call, UnaryOperator<Fields> level) {
    StampPlacement placement = call.body(bodyOf(StampInput::placement, level));
    return bodies.stamp(call.session().stamps().add(List.of(placement)).getFirst());
  }

  @Override
  Object createAll(Call call, UnaryOperator<Fields> level) {
    List<StampPlacement> placements = call.body(Type.listOf(bodyOf(StampInput::placement, level)));
    List<Stamp> stamps = call.session().stamps().add(placements);
    return stamps.stream().map(bodies::stamp).toList();
  }

  @Override
  Object get(Session session, long id) {
    return bodies.stamp(session.stamps().get(new StampId(id)));
  }

  @Override
  Object edit(Call call, long id) {
    return bodies.stamp(
        call.session().stamps().edit(new StampId(id), call.body(Type.object(StampInput::edit))));
  }

  @Override
  Object delete(Session session, long id) {
    return bodies.stamp(session.stamps().delete(new StampId(id)));
  }

  @Override
  long belongsTo(Session session, long id) {
    return session.stamps().get(new StampId(id)).documentId().value();
  }

  @Override
  Resource step(Session session, long id, String segment) {
    throw Resource.noWay();
  }
}
