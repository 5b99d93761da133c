package io.dreamspace.http.dreamspace;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.http.feed.EventStream;
import io.dreamspace.http.keyed.WholeAnswer;
import io.dreamspace.http.request.ErrorForm;
import io.dreamspace.http.request.WholeBody;
import io.dreamspace.http.websocket.HandshakeRefusal;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Sends answers: objects whole, lists as they are read, refusals as text. */
final class Replies {
  private static final Header JSON =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "application/json");

  /** Where in the feed a list stands. */
  private static final HeaderName POSITION = HeaderNames.create("Dreamspace-Change-Position");

  private static final String CONTENT_TYPE = "Content-Type";
  private static final String PROBLEM = "application/problem+json";

  private final ObjectMapper mapper;

  Replies(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  void send(Reply reply, ServerRequest request, ServerResponse response) {
    switch (reply) {
      case Reply.One(Object body) -> sendOne(body, request, response);
      case Reply.Secret(Object body) -> sendOne(body, request, response);
      case Reply.Many<?> many -> sendMany(many, request, response);
      case Reply.Live(EventStream events) -> events.send(request, response);
      case Reply.Handshake handshake -> HandshakeRefusal.refuse(request, response);
      case Reply.Image(Picture picture) -> PictureReply.send(picture, request, response);
    }
  }

  private void sendOne(Object body, ServerRequest request, ServerResponse response) {
    if (WholeBody.isHead(request) || !takesAnything(request)) {
      sendBytes(JSON, text(body).getBytes(StandardCharsets.UTF_8), request, response);
    } else {
      response.header(JSON);
      WholeBody.unlessClientIsGone(() -> response.send(body));
    }
  }

  /** Else Helidon's media support may refuse to write what the API answers whatever is accepted. */
  private static boolean takesAnything(ServerRequest request) {
    return request.headers().all(HeaderNames.ACCEPT, List::of).stream()
        .allMatch(accept -> accept.equals("*/*") || accept.equals("application/json"));
  }

  void refuse(Refusal refusal, ServerRequest request, ServerResponse response) {
    whole(refusal, request).send(request, response);
  }

  /** What would be sent; of one object only, as everything answers that is not asked by GET. */
  WholeAnswer whole(Reply reply) {
    return switch (reply) {
      case Reply.One(Object body) -> wholeOne(body);
      case Reply.Secret(Object body) -> wholeOne(body);
      case Reply.Many<?> many -> throw new IllegalStateException("A list is not known whole.");
      case Reply.Live live -> throw new IllegalStateException("The feed is never known whole.");
      case Reply.Handshake handshake -> throw new IllegalStateException("Only GET shakes hands.");
      case Reply.Image image -> throw new IllegalStateException("No image is asked for by key.");
    };
  }

  private WholeAnswer wholeOne(Object body) {
    return new WholeAnswer(Status.OK_200, Map.of(CONTENT_TYPE, JSON.get()), text(body));
  }

  WholeAnswer whole(Refusal refusal, ServerRequest request) {
    boolean asProblem = wantsProblem(request);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(CONTENT_TYPE, asProblem ? PROBLEM : ErrorForm.SENTENCE.contentType());
    headers.putAll(refusal.headers());
    String body = asProblem ? text(refusal.body()) : refusal.sentence();
    return new WholeAnswer(refusal.status(), headers, body);
  }

  private static boolean wantsProblem(ServerRequest request) {
    return request.headers().all(HeaderNames.ACCEPT, List::of).stream()
        .map(accept -> accept.toLowerCase(Locale.ROOT))
        .anyMatch(accept -> accept.contains("application/problem+json"));
  }

  private String text(Object body) {
    try {
      return mapper.writeValueAsString(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void sendBytes(
      Header contentType, byte[] body, ServerRequest request, ServerResponse response) {
    response.header(contentType);
    WholeBody.send(body, request, response);
  }

  private <T> void sendMany(Reply.Many<T> many, ServerRequest request, ServerResponse response) {
    Listing<T> listing = many.listing();
    response.header(JSON);
    response.header(POSITION, listing.position().text());
    listing.next().ifPresent(after -> response.header(NextLink.after(after, request)));
    if (WholeBody.isHead(request)) {
      CountedStream counted = new CountedStream();
      stream(many, () -> counted);
      response.contentLength(counted.bytes());
      WholeBody.sendNothing(response);
    } else {
      stream(many, response::outputStream);
    }
  }

  /**
   * Writes a list as it is read, the first batch being read before anything is sent. If reading
   * fails, nothing is closed: the answer must not look as if it were complete.
   */
  private <T> void stream(Reply.Many<T> many, Supplier<OutputStream> stream) {
    Iterator<List<T>> batches = many.listing().batches();
    List<T> first = batches.hasNext() ? batches.next() : List.of();
    ListWriter<T> writer = new ListWriter<>(mapper, many.toBody(), stream.get());
    writer.write(first);
    while (batches.hasNext()) {
      writer.write(batches.next());
    }
    writer.end();
  }
}
