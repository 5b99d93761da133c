package io.dreamspace.http.request;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.RoutingResponse;
import java.nio.charset.StandardCharsets;

/** An error's body in the form that every client understands. */
public final class PlainSentence {
  public static final String CONTENT_TYPE = "text/plain; charset=utf-8";

  private PlainSentence() {}

  /** Answers with a sentence, after which the connection ends. */
  static void sendLast(Status status, String sentence, RoutingResponse response) {
    response.status(status);
    response.header(HeaderValues.CONNECTION_CLOSE);
    response.header(HeaderNames.CONTENT_TYPE, CONTENT_TYPE);
    response.send(sentence.getBytes(StandardCharsets.UTF_8));
  }
}
