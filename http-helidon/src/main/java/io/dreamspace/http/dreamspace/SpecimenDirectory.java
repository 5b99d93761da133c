package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.http.mapping.WireBodies;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;
import java.util.function.UnaryOperator;

final class SpecimenDirectory extends Directory {
  private final Roots roots;
  private final SpecimenInput input;
  private final WireBodies bodies;

  SpecimenDirectory(Roots roots, SpecimenInput input, WireBodies bodies) {
    super("specimen");
    this.roots = roots;
    this.input = input;
    this.bodies = bodies;
  }

  @Override
  Reply list(Session session, Query query, Paging paging) {
    SpecimenFilter filter = input.filter(query);
    query.refuseOthers();
    return new Reply.Many<>(session.specimens().list(filter, paging), bodies::specimen);
  }

  @Override
  Object create(Call call, UnaryOperator<Fields> level) {
    return bodies.specimen(
        call.session().specimens().record(call.body(bodyOf(input::draft, level))));
  }

  @Override
  Object get(Session session, long id) {
    return bodies.specimen(session.specimens().get(new SpecimenId(id)));
  }

  @Override
  Object edit(Call call, long id) {
    return bodies.specimen(
        call.session().specimens().edit(new SpecimenId(id), call.body(Type.object(input::edit))));
  }

  @Override
  Object delete(Session session, long id) {
    return bodies.specimen(session.specimens().delete(new SpecimenId(id)));
  }

  @Override
  long belongsTo(Session session, long id) {
    return session.specimens().get(new SpecimenId(id)).owner().id().value();
  }

  @Override
  Resource step(Session session, long id, String segment) {
    long owner = belongsTo(session, id);
    if (segment.equals("owner")) {
      return new One(roots.users(), owner);
    }
    throw Resource.noWay();
  }
}
