package io.dreamspace.http.pages.visit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which paths lead to a page: {@code /t/:tag} those with any one segment as {@code tag}, {@code
 * /s/*} those with anything below {@code /s}, which is its {@link #REST}.
 */
final class PathPattern {
  /** What the rest of a path is called. */
  static final String REST = "*";

  private final String[] parts;

  PathPattern(String pattern) {
    parts = pattern.substring(1).split("/", -1);
  }

  /** What a path has in its open places, not decoded, if it is one of these. */
  Optional<Map<String, String>> match(String rawPath) {
    String[] segments = rawPath.substring(1).split("/", parts.length);
    if (segments.length != parts.length) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < parts.length; i++) {
      if (!matches(parts[i], segments[i], values)) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  private static boolean matches(String part, String segment, Map<String, String> values) {
    if (part.equals(REST)) {
      values.put(REST, segment);
      return true;
    }
    if (segment.indexOf('/') >= 0) {
      return false;
    }
    if (part.startsWith(":")) {
      values.put(part.substring(1), segment);
      return true;
    }
    return part.equals(segment);
  }
}
