package io.dreamspace.domain.change;

import java.util.Optional;

/**
 * A place in a change log: right after the change of this number.
 *
 * @param epoch in which the number was given; in another it means nothing
 * @param number 0 for the place before all changes
 */
public record Cursor(Epoch epoch, long number) {
  private static final String SEPARATOR = ".";
  private static final int MOST_DIGITS = 18;

  /**
   * Takes a place as it is.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public Cursor {
    if (number < 0) {
      throw new IllegalArgumentException("Changes are numbered from 1.");
    }
  }

  /** Another place in the same epoch. */
  public Cursor at(long other) {
    return new Cursor(epoch, other);
  }

  /** The number, a dot, and the epoch; no white space. */
  public String text() {
    return number + SEPARATOR + epoch.value();
  }

  /** Reads what {@link #text} wrote; empty if this is something else. */
  public static Optional<Cursor> parse(String text) {
    int separator = text.indexOf(SEPARATOR);
    if (separator < 0 || !isNumber(text.substring(0, separator))) {
      return Optional.empty();
    }
    String epoch = text.substring(separator + 1);
    return Epoch.isEpoch(epoch)
        ? Optional.of(new Cursor(new Epoch(epoch), Long.parseLong(text.substring(0, separator))))
        : Optional.empty();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }
}
