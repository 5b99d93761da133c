package io.dreamspace.http.pages.visit;

import io.dreamspace.http.request.WholeBody;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What pages load: the styles, the scripts, a picture. Their path has a hash of them all in it, so
 * that browsers keep them for good, and the scripts find each other by their names.
 */
final class Assets {
  private static final List<String> NAMES =
      List.of(
          "api.js",
          "base.css",
          "card.js",
          "chime.js",
          "color.js",
          "copy.js",
          "dashboard.css",
          "dashboard.js",
          "demo.js",
          "demo.svg",
          "drawing.css",
          "drawing.js",
          "feed.js",
          "forms.css",
          "gallery.css",
          "gallery.js",
          "icon.svg",
          "live.js",
          "looks.js",
          "more.js",
          "notice.css",
          "overlay.css",
          "overlay.js",
          "owner.js",
          "page.js",
          "pages.js",
          "place.js",
          "queue.js",
          "socket.js",
          "streams.css",
          "things.css",
          "time.js");
  private static final String ROOT = "/assets/";
  private static final int HASH_DIGITS = 16;
  private static final Set<Method> READING = Set.of(Method.GET, Method.HEAD);

  private final Map<String, byte[]> contents = new LinkedHashMap<>();
  private final String hash;

  Assets() {
    MessageDigest digest = sha256();
    for (String name : NAMES) {
      byte[] content = load(name);
      digest.update(content);
      contents.put(name, content);
    }
    hash = HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static byte[] load(String name) {
    try (InputStream file =
        Assets.class.getResourceAsStream("/io/dreamspace/http/pages/assets/" + name)) {
      if (file == null) {
        throw new IllegalStateException("There is no asset " + name + ".");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the path of each of them begins with. */
  String path() {
    return ROOT + hash + '/';
  }

  static boolean isAsset(String rawPath) {
    return rawPath.startsWith(ROOT);
  }

  /** Those of another hash are of another version of ours: whoever asks has to be content. */
  void send(ServerRequest request, ServerResponse response) {
    String path = request.prologue().uriPath().rawPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    byte[] content = contents.get(name);
    response.header("X-Content-Type-Options", "nosniff");
    if (content == null) {
      WholeBody.sendNothing(response.status(Status.NOT_FOUND_404));
    } else if (!READING.contains(request.prologue().method())) {
      response.header(HeaderNames.ALLOW, "GET, HEAD");
      WholeBody.sendNothing(response.status(Status.METHOD_NOT_ALLOWED_405));
    } else {
      send(name, content, request, response);
    }
  }

  private void send(String name, byte[] content, ServerRequest request, ServerResponse response) {
    boolean current = request.prologue().uriPath().rawPath().equals(path() + name);
    String tag = '"' + hash + '"';
    response.header(HeaderNames.ETAG, tag);
    response.header(
        HeaderNames.CACHE_CONTROL,
        current ? "public, max-age=31536000, immutable" : "public, no-cache");
    if (request.headers().all(HeaderNames.IF_NONE_MATCH, List::of).contains(tag)) {
      WholeBody.sendNothing(response.status(Status.NOT_MODIFIED_304));
    } else {
      response.header(HeaderNames.CONTENT_TYPE, type(name));
      WholeBody.send(content, request, response);
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.'))) {
      case ".css" -> "text/css; charset=utf-8";
      case ".js" -> "text/javascript; charset=utf-8";
      default -> "image/svg+xml";
    };
  }
}
