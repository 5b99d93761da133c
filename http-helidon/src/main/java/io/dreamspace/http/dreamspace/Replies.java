package io.dreamspace.http.dreamspace;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dreamspace.application.listing.Listing;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** Sends answers: objects whole, lists as they are read, refusals as text. */
final class Replies {
  private static final Header JSON =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "application/json");
  private static final Header PROBLEM =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "application/problem+json");
  private static final Header TEXT =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8");

  private final ObjectMapper mapper;

  Replies(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  void send(Reply reply, ServerRequest request, ServerResponse response) {
    switch (reply) {
      case Reply.One(Object body) -> sendOne(body, request, response);
      case Reply.Many<?> many -> sendMany(many, request, response);
      case Reply.Image(Picture picture) -> PictureReply.send(picture, request, response);
    }
  }

  private void sendOne(Object body, ServerRequest request, ServerResponse response) {
    if (headOnly(request)) {
      sendBytes(JSON, json(body), request, response);
    } else {
      response.header(JSON);
      response.send(body);
    }
  }

  void refuse(Refusal refusal, ServerRequest request, ServerResponse response) {
    response.status(refusal.status());
    if (wantsProblem(request)) {
      sendBytes(PROBLEM, json(refusal.body()), request, response);
    } else {
      byte[] sentence = refusal.sentence().getBytes(StandardCharsets.UTF_8);
      sendBytes(TEXT, sentence, request, response);
    }
  }

  private static boolean wantsProblem(ServerRequest request) {
    return request.headers().all(HeaderNames.ACCEPT, List::of).stream()
        .anyMatch(accept -> accept.contains("application/problem+json"));
  }

  private byte[] json(Object body) {
    try {
      return mapper.writeValueAsBytes(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sendBytes(
      Header contentType, byte[] body, ServerRequest request, ServerResponse response) {
    response.header(contentType);
    if (headOnly(request)) {
      response.contentLength(body.length);
      response.send();
    } else {
      response.send(body);
    }
  }

  private <T> void sendMany(Reply.Many<T> many, ServerRequest request, ServerResponse response) {
    Listing<T> listing = many.listing();
    response.header(JSON);
    listing.next().ifPresent(after -> response.header(NextLink.after(after, request)));
    if (headOnly(request)) {
      response.send();
      return;
    }
    try {
      stream(many, response);
    } catch (IOException e) {
      throw new UncheckedIOException("The answer could not be sent.", e);
    }
  }

  /**
   * Writes a list as it is read. If reading fails, nothing is closed: the answer must not look as
   * if it were complete.
   */
  private <T> void stream(Reply.Many<T> many, ServerResponse response) throws IOException {
    Iterator<List<T>> batches = many.listing().batches();
    List<T> batch = batches.hasNext() ? batches.next() : List.of();
    JsonGenerator json = mapper.createGenerator(response.outputStream());
    json.writeStartArray();
    while (!batch.isEmpty()) {
      for (T item : batch) {
        mapper.writeValue(json, many.toBody().apply(item));
      }
      json.flush();
      batch = batches.hasNext() ? batches.next() : List.of();
    }
    json.writeEndArray();
    json.close();
  }

  static boolean headOnly(ServerRequest request) {
    return request.prologue().method().equals(Method.HEAD);
  }
}
