package io.dreamspace.http.pages.visit;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.reading.Form;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.request.BodyLimit;
import io.dreamspace.http.request.BodyTooLarge;
import io.dreamspace.http.request.SameOrigin;
import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;

/**
 * What was sent to a page. Nothing is taken that a browser sends on behalf of another site; of the
 * fields of a form, {@code token} shows that the form was ours.
 */
public final class Sent {
  private static final BodyLimit LIMIT = new BodyLimit(100 * 1024);
  private static final Json JSON = Json.strict();

  private final ServerRequest request;
  private final FormToken token;

  Sent(ServerRequest request, FormToken token) {
    this.request = request;
    this.token = token;
  }

  /** Whether it is JSON, from a program. */
  public boolean isJson() {
    return is("application/json") || is("text/json");
  }

  private boolean is(String mediaType) {
    return request
        .headers()
        .contentType()
        .filter(type -> type.mediaType().text().equalsIgnoreCase(mediaType))
        .isPresent();
  }

  /** The fields of a form of ours. */
  public Form form() {
    Form form = formOrScript();
    if (!token.is(form.text("token"))) {
      throw new PageRefused(
          Status.FORBIDDEN_403,
          "This form is from before you signed in or out. Please go back, reload the page and try"
              + " again.");
    }
    return form;
  }

  /** The fields of a form of ours, or the same without the token from a program. */
  public Form formOrScript() {
    refuseCrossSite();
    if (!is(MediaTypes.APPLICATION_FORM_URLENCODED.text())) {
      throw new PageRefused(Status.UNSUPPORTED_MEDIA_TYPE_415, "This takes a form.");
    }
    return Form.of(new String(bytes(), StandardCharsets.UTF_8));
  }

  /** JSON; no other site can make a browser send that. */
  public JsonNode json() {
    refuseCrossSite();
    return JSON.read(bytes());
  }

  /** For what needs no body. */
  public void refuseCrossSite() {
    if (SameOrigin.isCrossSite(request.headers())) {
      throw new PageRefused(Status.FORBIDDEN_403, "Another site has sent this.");
    }
  }

  private byte[] bytes() {
    try {
      return LIMIT.receive(request);
    } catch (BodyTooLarge tooLarge) {
      throw new PageRefused(
          Status.REQUEST_ENTITY_TOO_LARGE_413, String.valueOf(tooLarge.getMessage()));
    }
  }
}
