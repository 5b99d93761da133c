package io.dreamspace.domain.access;

import io.dreamspace.domain.Text;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.time.Instant;

/**
 * What lets an overlay look on until it is revoked. The key itself is known to whoever uses it
 * alone.
 *
 * @param name 1 to {@link #LONGEST_NAME} characters, by which people know it
 * @param createdAt whole microseconds
 */
public record OverlayKey(OverlayKeyId id, String name, Instant createdAt) {
  /** How long a name may be. */
  public static final int LONGEST_NAME = 100;

  /**
   * Checks the name.
   *
   * @throws Invalid if it is blank or too long
   */
  public OverlayKey {
    Text.checked("name", name);
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new Invalid("name", "Field 'name' must have 1 to " + LONGEST_NAME + " characters.");
    }
  }
}
