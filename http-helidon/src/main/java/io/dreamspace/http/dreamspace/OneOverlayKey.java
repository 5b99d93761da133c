package io.dreamspace.http.dreamspace;

import io.dreamspace.domain.access.OverlayKeyId;
import java.util.EnumSet;
import java.util.Set;

/** The key of an overlay, to be revoked. */
record OneOverlayKey(OverlayKeyId id, AllOverlayKeys all) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.DELETE);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return new Reply.One(all.body(call.session().overlays().delete(id)));
  }
}
