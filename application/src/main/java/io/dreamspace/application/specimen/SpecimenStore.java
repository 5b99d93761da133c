package io.dreamspace.application.specimen;

import io.dreamspace.application.listing.Finder;
import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps specimens. */
public interface SpecimenStore extends Finder<SpecimenFilter, SpecimenDetails> {
  Optional<SpecimenDetails> find(SpecimenId id);

  /** All specimens of this user. */
  Inventory inventory(UserId ownerId);

  /** All specimens of these users, for those who have any. */
  Map<UserId, Inventory> inventories(List<Long> ownerIds);

  Specimen insert(UserId ownerId, Instant bornAt, @Nullable Instant forgottenAt);

  void update(Specimen specimen);

  void delete(SpecimenId id);

  /** Deletes all specimens of this user. */
  void deleteOf(UserId ownerId);
}
