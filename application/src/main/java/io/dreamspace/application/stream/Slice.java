package io.dreamspace.application.stream;

/**
 * Which part of a list of streams is wanted.
 *
 * @param offset how many are passed over, 0 or more
 * @param limit from 1 to {@link Streams#LISTED}
 */
public record Slice(int offset, int limit) {
  public Slice {
    if (offset < 0 || limit < 1 || limit > Streams.LISTED) {
      throw new IllegalArgumentException("A slice begins at 0 or later and has 1 to 20 streams.");
    }
  }

  /** The beginning of the list, as much of it as there may be. */
  public static Slice first() {
    return new Slice(0, Streams.LISTED);
  }
}
