package io.dreamspace.http.blotre;

import java.util.List;

/**
 * One way through the API.
 *
 * @param segments of its path; those that begin with a colon stand for any
 */
record Route(String method, List<String> segments, Action action) {
  private static final String VARIABLE = ":";

  static Route of(String method, String path, Action action) {
    return new Route(method, List.of(path.substring(1).split("/")), action);
  }

  boolean matches(String asked, List<String> path) {
    if (!method.equals(asked) || path.size() != segments.size()) {
      return false;
    }
    for (int i = 0; i < path.size(); i++) {
      if (!isVariable(i) && !segments.get(i).equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isVariable(int index) {
    return segments.get(index).startsWith(VARIABLE);
  }

  /** What stands in a path in the place of a variable. */
  String variable(String name, List<String> path) {
    return path.get(segments.indexOf(VARIABLE + name));
  }
}
