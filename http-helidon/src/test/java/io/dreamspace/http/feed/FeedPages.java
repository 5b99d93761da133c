package io.dreamspace.http.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Asks for page after page. */
final class FeedPages implements FeedConnection {
  private final int port;
  private final String key;
  private final Deque<JsonNode> waiting = new ArrayDeque<>();
  private String query;
  private Connection connection;

  FeedPages(int port, String key, String query) {
    this.port = port;
    this.key = key;
    this.query = query;
  }

  @Override
  public JsonNode nextMessage() throws IOException {
    while (waiting.isEmpty()) {
      if (connection == null) {
        connection = new Connection(port);
      }
      connection.write(
          "GET /changes?wait=20&%s HTTP/1.1\r\nHost: localhost\r\nX-API-KEY: %s\r\n\r\n"
              .formatted(query, key)
              .getBytes(UTF_8));
      Answer answer = connection.read();
      if (answer.status() != 200) {
        throw new IOException(answer.toString());
      }
      JsonNode page = answer.json();
      page.get("changes").forEach(waiting::add);
      query = query.replaceFirst("(after|from)=[^&]*", "after=" + page.get("next").textValue());
    }
    return waiting.remove();
  }

  @Override
  public void close() throws IOException {
    if (connection != null) {
      connection.abort();
    }
  }
}
