package io.dreamspace.http.reading;

import io.dreamspace.domain.problem.Problem.NotFound;
import java.util.ArrayList;
import java.util.List;

/** What stands between the slashes of a path. */
public final class Segments {
  /** How many segments a path may have. */
  public static final int MOST = 32;

  private Segments() {}

  /**
   * The decoded segments of a path; one slash at its end counts for nothing. An encoded slash is a
   * part of its segment, and dots are only dots.
   *
   * @param rawPath not decoded, such as {@code /users/1/}
   * @throws NotFound if the path is malformed or has more than {@link #MOST} segments
   */
  public static List<String> of(String rawPath) {
    int start = rawPath.startsWith("/") ? 1 : 0;
    int end = rawPath.endsWith("/") ? rawPath.length() - 1 : rawPath.length();
    if (start >= end) {
      return List.of();
    }
    String[] encoded = rawPath.substring(start, end).split("/", MOST + 1);
    if (encoded.length > MOST) {
      throw new NotFound("A path leads over " + MOST + " segments at most.");
    }
    List<String> segments = new ArrayList<>();
    for (String segment : encoded) {
      segments.add(Percent.decode(segment).orElseThrow(Segments::malformed));
    }
    return segments;
  }

  /**
   * The id that a segment is.
   *
   * @param what has such an id, as a word for the message, such as {@code user}
   * @throws NotFound if the segment is no integer of 64 bits
   */
  public static long id(String what, String segment) {
    return WholeNumber.parse(segment)
        .orElseThrow(() -> new NotFound("There is no " + what + " '" + Excerpt.of(segment) + "'."));
  }

  private static NotFound malformed() {
    return new NotFound("The path is not well percent-encoded UTF-8.");
  }
}
