package io.dreamspace.http.blotre;

import io.dreamspace.http.request.WholeBody;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpPrologue;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Set;
import java.util.regex.Pattern;

/** Sends whoever asks for a path with a slash at its end to the path without. */
public final class TrailingSlash implements Handler {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  /** What can be sent back as it came. */
  private static final Pattern PLAIN = Pattern.compile("[!-~]+");

  /** What our paths begin with: others are not ours to send anywhere. */
  private static final Set<String> ROOTS =
      Set.of("v0", "s", "t", "account", "login", "signup", "overlay", "gallery", "dashboard");

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    HttpPrologue prologue = request.prologue();
    String path = prologue.uriPath().rawPath();
    if (path.endsWith("/")
        && PLAIN.matcher(path).matches()
        && isOurs(path)
        && METHODS.contains(prologue.method().text())) {
      String query = prologue.query().rawValue();
      response.status(Status.MOVED_PERMANENTLY_301);
      response.header(
          HeaderNames.LOCATION,
          path.substring(0, path.length() - 1) + (query.isEmpty() ? "" : '?' + query));
      WholeBody.sendNothing(response);
    } else {
      response.next();
    }
  }

  private static boolean isOurs(String path) {
    return path.length() > 1 && ROOTS.contains(path.substring(1, path.indexOf('/', 1)));
  }
}
