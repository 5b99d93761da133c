package io.dreamspace.http.pages.visit;

import io.helidon.http.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Which page is where. Of several that could be meant, the one first said is. */
public final class Directions {
  private final List<Direction> directions = new ArrayList<>();

  private record Direction(Method method, PathPattern pattern, Page page) {}

  /** What was found: the page, and what the path has in its open places. */
  record Found(Page page, Map<String, String> path) {}

  public Directions get(String pattern, Page page) {
    return add(Method.GET, pattern, page);
  }

  public Directions post(String pattern, Page page) {
    return add(Method.POST, pattern, page);
  }

  public Directions delete(String pattern, Page page) {
    return add(Method.DELETE, pattern, page);
  }

  private Directions add(Method method, String pattern, Page page) {
    directions.add(new Direction(method, new PathPattern(pattern), page));
    return this;
  }

  /** The page for this verb at this path; HEAD is asked as GET. */
  Optional<Found> find(Method method, String rawPath) {
    Method asked = method.equals(Method.HEAD) ? Method.GET : method;
    for (Direction direction : directions) {
      Optional<Map<String, String>> path = direction.pattern().match(rawPath);
      if (path.isPresent() && direction.method().equals(asked)) {
        return path.map(values -> new Found(direction.page(), values));
      }
    }
    return Optional.empty();
  }

  /** What can be asked of the pages at this path; empty if there are none. */
  String allowed(String rawPath) {
    TreeSet<String> verbs = new TreeSet<>();
    for (Direction direction : directions) {
      if (direction.pattern().match(rawPath).isPresent()) {
        verbs.add(direction.method().text());
      }
    }
    return String.join(", ", verbs);
  }
}
