package io.dreamspace.client;

import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.client.wire.OwnedSpecimenBody;
import io.dreamspace.client.wire.SpecimenBody;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenDraft;
import io.dreamspace.domain.specimen.SpecimenEdit;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;

/** Specimens as the wire has them. */
final class SpecimenJson {
  private SpecimenJson() {}

  static Filters filters(SpecimenFilter filter) {
    return new Filters()
        .put("specimen_id", filter.specimenId(), SpecimenId::value)
        .put("owner_id", filter.ownerId(), UserId::value)
        .range("born", filter.born())
        .put("forgotten", filter.isForgotten())
        .range("forgotten", filter.forgotten());
  }

  static Body draft(SpecimenDraft draft) {
    Body body = UserJson.reference(new Body(), "owner_id", "owner", draft.owner());
    Instant bornAt = draft.bornAt();
    if (bornAt != null) {
      body.put("born_at", bornAt);
    }
    return body.put("forgotten_at", draft.forgottenAt());
  }

  static Body edit(SpecimenEdit edit) {
    return new Body()
        .edit("owner_id", edit.ownerId(), UserId::value)
        .edit("forgotten_at", edit.forgottenAt(), Instant::toString);
  }

  static SpecimenDetails details(SpecimenBody body) {
    return new SpecimenDetails(specimen(body), UserJson.user(body.owner()));
  }

  static Specimen specimen(SpecimenBody body) {
    return new Specimen(
        new SpecimenId(body.specimenId()),
        new UserId(body.ownerId()),
        Times.read(body.bornAt()),
        Times.readOrNull(body.forgottenAt()));
  }

  static Specimen owned(OwnedSpecimenBody body) {
    return new Specimen(
        new SpecimenId(body.specimenId()),
        new UserId(body.ownerId()),
        Times.read(body.bornAt()),
        Times.readOrNull(body.forgottenAt()));
  }
}
