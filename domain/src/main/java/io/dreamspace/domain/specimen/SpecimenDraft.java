package io.dreamspace.domain.specimen;

import io.dreamspace.domain.Moment;
import io.dreamspace.domain.user.UserRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A specimen to be spawned.
 *
 * @param bornAt null means now
 * @param forgottenAt null while it is remembered
 */
public record SpecimenDraft(
    UserRef owner, @Nullable Instant bornAt, @Nullable Instant forgottenAt) {
  public SpecimenDraft {
    bornAt = bornAt == null ? null : Moment.checked("born_at", bornAt);
    forgottenAt = forgottenAt == null ? null : Moment.checked("forgotten_at", forgottenAt);
  }
}
