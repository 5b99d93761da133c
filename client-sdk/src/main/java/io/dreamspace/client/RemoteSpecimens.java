package io.dreamspace.client;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.application.specimen.Specimens;
import io.dreamspace.client.wire.SpecimenBody;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenDraft;
import io.dreamspace.domain.specimen.SpecimenEdit;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import java.util.Optional;

/** The use cases of specimens, over HTTP. */
record RemoteSpecimens(Http http) implements Specimens {
  private static final Target ALL = Target.all("specimens");
  private static final Reading<SpecimenBody, SpecimenDetails> DETAILS =
      new Reading<>(SpecimenBody.class, SpecimenJson::details);
  private static final Reading<SpecimenBody, Specimen> SPECIMEN =
      new Reading<>(SpecimenBody.class, SpecimenJson::specimen);

  private static Target one(SpecimenId id) {
    return ALL.at(id.value());
  }

  @Override
  public Listing<SpecimenDetails> list(SpecimenFilter filter, Paging paging) {
    return http.list(ALL, SpecimenJson.filters(filter), paging, DETAILS);
  }

  @Override
  public SpecimenDetails get(SpecimenId id) {
    return http.get(one(id), DETAILS);
  }

  @Override
  public Optional<Specimen> current(UserId ownerId) {
    return http.find(RemoteUsers.one(ownerId).at("specimen"), SPECIMEN);
  }

  @Override
  public SpecimenDetails record(SpecimenDraft draft) {
    return http.post(ALL, SpecimenJson.draft(draft), DETAILS);
  }

  @Override
  public SpecimenDetails edit(SpecimenId id, SpecimenEdit edit) {
    return http.patch(one(id), SpecimenJson.edit(edit), DETAILS);
  }

  @Override
  public SpecimenDetails delete(SpecimenId id) {
    return http.delete(one(id), DETAILS);
  }
}
