package io.dreamspace.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.stream.StreamNews;
import io.dreamspace.client.wire.StatusBody;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.StreamUri;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Messages of a websocket as the wire has them. */
record SocketJson(Json json) {
  /** In bytes: the server closes a connection over which a longer message comes. */
  private static final int LONGEST = 64 * 1024;

  static final String CORRELATION = "correlation";
  static final Reading<StatusBody, Status> STATUS =
      new Reading<>(StatusBody.class, StreamJson::status);

  static Body request(String type) {
    return new Body().put("type", type);
  }

  static Body query(Body request, StreamQuery query) {
    String text = StreamTargets.text(query);
    return text == null ? request : request.put("query", text);
  }

  /**
   * A request as a message.
   *
   * @throws io.dreamspace.domain.problem.Problem.Invalid if it is longer than a message may be
   */
  String write(Body request) {
    byte[] message = json.write(request.fields());
    if (message.length > LONGEST) {
      throw Refusals.tooLarge();
    }
    return new String(message, StandardCharsets.UTF_8);
  }

  /**
   * What a message says.
   *
   * @throws IOException if it is not as the API has it
   */
  SocketMessage read(String text) throws IOException {
    JsonNode message = json.readTree(text.getBytes(StandardCharsets.UTF_8));
    try {
      return read(message);
    } catch (RuntimeException e) {
      throw new IOException("The message is not as the API has it.", e);
    }
  }

  private SocketMessage read(JsonNode message) throws IOException {
    return switch (message.path("type").asText()) {
      case "StatusUpdated" ->
          news(
              new StreamNews.StatusUpdated(
                  uri(message, "from"),
                  json.read(message.path("status"), STATUS),
                  addressOrNull(message.path("source").textValue())));
      case "ChildAdded" ->
          news(
              new StreamNews.ChildAdded(
                  address(message, "from"),
                  json.read(message.path("child"), StreamKeys.STREAM),
                  addressOrNull(message.path("source").textValue())));
      case "ChildRemoved" ->
          news(
              new StreamNews.ChildRemoved(
                  address(message, "from"),
                  uri(message, "child"),
                  addressOrNull(message.path("source").textValue())));
      case "ParentAdded" ->
          news(new StreamNews.ParentAdded(uri(message, "from"), address(message, "parent")));
      case "ParentRemoved" ->
          news(new StreamNews.ParentRemoved(uri(message, "from"), address(message, "parent")));
      case "StreamDeleted" -> news(new StreamNews.StreamDeleted(uri(message, "from")));
      case "Error" ->
          new SocketMessage.Refused(correlation(message), message.path("error").asText());
      default -> answer(message);
    };
  }

  private static SocketMessage news(StreamNews news) {
    return new SocketMessage.News(news);
  }

  private static SocketMessage answer(JsonNode message) {
    return message.path(CORRELATION).isInt()
        ? new SocketMessage.Answered(correlation(message), message)
        : new SocketMessage.Unknown();
  }

  private static int correlation(JsonNode message) {
    return message.path(CORRELATION).asInt();
  }

  private static StreamUri uri(JsonNode message, String field) {
    return new StreamUri(message.path(field).asText());
  }

  private static Address address(JsonNode message, String field) {
    return address(message.path(field).asText());
  }

  private static @Nullable Address addressOrNull(@Nullable String text) {
    return text == null ? null : address(text);
  }

  private static Address address(String text) {
    return Address.parse(text).orElseThrow();
  }
}
