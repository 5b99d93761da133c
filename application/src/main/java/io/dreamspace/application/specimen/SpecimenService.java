package io.dreamspace.application.specimen;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.user.UserRecorder;
import io.dreamspace.application.user.UserStore;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact.SpecimenFact;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenDraft;
import io.dreamspace.domain.specimen.SpecimenEdit;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The use cases of specimens, on stores. */
public final class SpecimenService implements Specimens {
  private final Stores stores;
  private final SpecimenStore specimens;
  private final UserStore users;
  private final ChangeLog changes;
  private final UnitOfWork unitOfWork;
  private final UserRecorder recorder;
  private final InstantSource clock;

  public SpecimenService(Stores stores, InstantSource clock) {
    this.stores = stores;
    this.specimens = stores.specimens();
    this.users = stores.users();
    this.changes = stores.changes();
    this.unitOfWork = stores.unitOfWork();
    this.recorder = new UserRecorder(users, clock);
    this.clock = clock;
  }

  @Override
  public Listing<SpecimenDetails> list(SpecimenFilter filter, Paging paging) {
    return Listing.of(stores, specimens, filter, paging);
  }

  @Override
  public SpecimenDetails get(SpecimenId id) {
    return specimens.find(id).orElseThrow(() -> NotFound.of("specimen", id.value()));
  }

  @Override
  public Optional<Specimen> current(UserId ownerId) {
    return specimens.inventory(ownerId).current();
  }

  @Override
  public SpecimenDetails record(SpecimenDraft draft) {
    return unitOfWork.write(
        () -> {
          List<Fact> facts = new ArrayList<>();
          User owner = recorder.resolve(draft.owner(), "owner_id", facts);
          Instant now = clock.instant();
          Instant bornAt = draft.bornAt() == null ? now : draft.bornAt();
          Specimen specimen = specimens.insert(owner.id(), bornAt, draft.forgottenAt());
          facts.add(SpecimenFact.of(Action.CREATED, specimen));
          changes.append(facts, now);
          return new SpecimenDetails(specimen, owner);
        });
  }

  @Override
  public SpecimenDetails edit(SpecimenId id, SpecimenEdit edit) {
    return unitOfWork.write(
        () -> {
          Specimen edited = get(id).specimen().with(edit);
          if (edit.ownerId() instanceof Edit.Set<UserId>(UserId owner) && !users.exists(owner)) {
            throw Invalid.reference("owner_id", "user", owner.value());
          }
          specimens.update(edited);
          changes.append(SpecimenFact.of(Action.UPDATED, edited), clock.instant());
          return get(id);
        });
  }

  @Override
  public SpecimenDetails delete(SpecimenId id) {
    return unitOfWork.write(
        () -> {
          SpecimenDetails deleted = get(id);
          changes.append(SpecimenFact.of(Action.DELETED, deleted.specimen()), clock.instant());
          specimens.delete(id);
          return deleted;
        });
  }
}
