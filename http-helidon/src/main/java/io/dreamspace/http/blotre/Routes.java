package io.dreamspace.http.blotre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which paths there are, with what can be done there. */
public final class Routes {
  private final String root;
  private final List<Route> routes = new ArrayList<>();

  /**
   * No routes yet.
   *
   * @param root what the paths of all of them begin with, such as {@code /v0/api}
   */
  public Routes(String root) {
    this.root = root;
  }

  /** Whether a path, as it was sent, is below the root, whether it leads somewhere or not. */
  boolean include(String rawPath) {
    return rawPath.startsWith(root)
        && (rawPath.length() == root.length() || rawPath.charAt(root.length()) == '/');
  }

  /**
   * Adds a route that is asked by GET, and by HEAD for as much as that has.
   *
   * @param path below the root, such as {@code /stream/:id}: what begins with a colon stands for
   *     any segment
   */
  public Routes get(String path, Action action) {
    return add("GET", path, action);
  }

  public Routes put(String path, Action action) {
    return add("PUT", path, action);
  }

  public Routes post(String path, Action action) {
    return add("POST", path, action);
  }

  public Routes delete(String path, Action action) {
    return add("DELETE", path, action);
  }

  private Routes add(String method, String path, Action action) {
    routes.add(Route.of(method, root + path, action));
    return this;
  }

  /** The first route that leads along these segments by this method. */
  Optional<Route> find(String method, List<String> segments) {
    String asked = method.equals("HEAD") ? "GET" : method;
    return routes.stream().filter(route -> route.matches(asked, segments)).findFirst();
  }
}
