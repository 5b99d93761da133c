package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.reading.Type.nullable;
import static io.dreamspace.http.reading.Type.object;

import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.domain.specimen.SpecimenDraft;
import io.dreamspace.domain.specimen.SpecimenEdit;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.ServerTime;
import io.dreamspace.http.reading.Type;
import java.time.Instant;

/** The bodies and filters of specimens. */
public final class SpecimenInput {
  private final Type<Instant> time;

  public SpecimenInput(ServerTime serverTime) {
    this.time = Type.time(serverTime);
  }

  SpecimenDraft draft(Fields fields) {
    return new SpecimenDraft(
        fields.<UserRef>oneOf(
            "owner_id", UserInput.USER_ID.map(UserRef.Existing::new),
            "owner", object(UserInput::draft).map(UserRef.Named::new)),
        fields.optional("born_at", time),
        fields.optional("forgotten_at", nullable(time)));
  }

  public SpecimenEdit edit(Fields fields) {
    return new SpecimenEdit(
        fields.edit("owner_id", UserInput.USER_ID), fields.edit("forgotten_at", nullable(time)));
  }

  public SpecimenFilter filter(Query query) {
    return new SpecimenFilter(
        query.integer("specimen_id", SpecimenId::new),
        query.integer("owner_id", UserId::new),
        Ranges.of(query, "born"),
        query.bool("forgotten"),
        Ranges.of(query, "forgotten"));
  }
}
