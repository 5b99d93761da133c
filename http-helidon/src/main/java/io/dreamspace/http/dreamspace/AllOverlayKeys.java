package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.application.access.NewOverlayKey;
import io.dreamspace.application.access.Overlays;
import io.dreamspace.client.wire.NewOverlayKeyBody;
import io.dreamspace.client.wire.OverlayKeyBody;
import io.dreamspace.domain.access.OverlayKey;
import io.dreamspace.domain.access.OverlayKeyId;
import io.dreamspace.http.mapping.TimeFormat;
import io.dreamspace.http.reading.Type;
import java.util.EnumSet;
import java.util.Set;

/** The keys that overlays have. */
record AllOverlayKeys(TimeFormat times) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET, Verb.POST);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    Overlays overlays = call.session().overlays();
    if (verb == Verb.GET) {
      return new Reply.One(overlays.list().stream().map(this::body).toList());
    }
    NewOverlayKey created =
        overlays.create(call.body(Type.object(fields -> fields.required("name", Type.TEXT))));
    OverlayKey key = created.key();
    return new Reply.Secret(
        new NewOverlayKeyBody(
            key.id().hex(), key.name(), times.format(key.createdAt()), created.secret().value()));
  }

  OverlayKeyBody body(OverlayKey key) {
    return new OverlayKeyBody(key.id().hex(), key.name(), times.format(key.createdAt()));
  }

  @Override
  public Resource step(Session session, String segment) {
    return OverlayKeyId.parse(segment)
        .map(id -> new OneOverlayKey(id, this))
        .orElseThrow(OverlayKeyId::unknown);
  }
}
