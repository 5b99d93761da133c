package io.dreamspace.http.blotre;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.reading.Form;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.request.BodyLimit;
import io.dreamspace.http.request.BodyTooLarge;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Reads bodies that say that they are JSON, or a form, and are. */
final class JsonBodies {
  private static final Set<String> ACCEPTED = Set.of("application/json", "text/json");

  private static final String FORM = "application/x-www-form-urlencoded";

  private final BodyLimit limit = new BodyLimit(StreamApi.BODY_LIMIT);
  private final Json json;

  JsonBodies(Json json) {
    this.json = json;
  }

  JsonNode read(ServerRequest request) {
    requireJson(request);
    return json.read(receive(request));
  }

  /** Like {@link #read}, of a body that was received before. */
  JsonNode read(ServerRequest request, byte[] body) {
    requireJson(request);
    return json.read(body);
  }

  private static void requireJson(ServerRequest request) {
    require(
        ACCEPTED.contains(contentType(request)),
        "The content type of the body must be application/json or text/json.");
  }

  Form readForm(ServerRequest request) {
    require(
        FORM.equals(contentType(request)), "The content type of the body must be " + FORM + ".");
    return Form.of(new String(receive(request), StandardCharsets.UTF_8));
  }

  private static void require(boolean accepted, String sentence) {
    if (!accepted) {
      throw refused(Status.UNSUPPORTED_MEDIA_TYPE_415, sentence);
    }
  }

  /** Takes a body as it is. */
  byte[] receive(ServerRequest request) {
    try {
      return limit.receive(request);
    } catch (BodyTooLarge tooLarge) {
      throw refused(Status.REQUEST_ENTITY_TOO_LARGE_413, tooLarge.getMessage());
    }
  }

  private static Refused refused(Status status, String sentence) {
    return new Refused(JsonProblems.error(status, sentence));
  }

  /** Without its parameters: JSON is UTF-8, whatever they say. */
  private static String contentType(ServerRequest request) {
    String whole = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
    int parameters = whole.indexOf(';');
    return (parameters < 0 ? whole : whole.substring(0, parameters))
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
