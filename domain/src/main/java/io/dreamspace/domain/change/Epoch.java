package io.dreamspace.domain.change;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which history a change log tells. As long as it is the same, a number stands for the same change;
 * when a store is restored from a copy or replaced by another, a new one begins, because numbers
 * may then be given once more.
 *
 * @param value 32 hexadecimal digits, lower case
 */
public record Epoch(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  /**
   * Takes the value as it is.
   *
   * @throws IllegalArgumentException if it is not of this form
   */
  public Epoch {
    if (!isEpoch(value)) {
      throw new IllegalArgumentException("An epoch is 32 hexadecimal digits.");
    }
  }

  /** The epoch that this id names. */
  public static Epoch of(UUID id) {
    return new Epoch(id.toString().replace("-", ""));
  }

  /** Whether this can be an epoch's value. */
  public static boolean isEpoch(String text) {
    return FORM.matcher(text).matches();
  }
}
