package io.dreamspace.domain.specimen;

import io.dreamspace.domain.Moment;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What changes about a specimen. */
public record SpecimenEdit(Edit<UserId> ownerId, Edit<@Nullable Instant> forgottenAt) {
  public SpecimenEdit {
    if (forgottenAt instanceof Edit.Set<@Nullable Instant> set && set.value() != null) {
      forgottenAt = Edit.set(Moment.checked("forgotten_at", set.value()));
    }
  }
}
