package io.dreamspace.http.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.Connection;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Server-Sent Events, read strictly. */
final class FeedEvents implements FeedConnection {
  private final Connection connection;
  private final List<String> head = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String lastId = "";

  private FeedEvents(Connection connection) {
    this.connection = connection;
  }

  static FeedEvents open(int port, String key, String query, String... headers) throws IOException {
    return over(new Connection(port), key, query, headers);
  }

  static FeedEvents over(Connection connection, String key, String query, String... headers)
      throws IOException {
    StringBuilder request = new StringBuilder("GET /changes?" + query + " HTTP/1.1\r\n");
    request.append("Host: localhost\r\nAccept: text/event-stream\r\nX-API-KEY: " + key + "\r\n");
    for (String header : headers) {
      request.append(header).append("\r\n");
    }
    connection.write(request.append("\r\n").toString());
    FeedEvents events = new FeedEvents(connection);
    for (String line = connection.line(); !line.isEmpty(); line = connection.line()) {
      events.head.add(line);
    }
    if (!events.head.getFirst().contains(" 200 ")) {
      connection.close();
      throw new IOException(events.head.toString());
    }
    return events;
  }

  List<String> head() {
    return head;
  }

  String lastId() {
    return lastId;
  }

  /** The lines of the next event. */
  List<String> nextEvent() throws IOException {
    int end = text.indexOf("\n\n");
    while (end < 0) {
      int length = Integer.parseInt(connection.line(), 16);
      text.append(new String(connection.exactly(length), UTF_8));
      connection.line();
      if (length == 0) {
        throw new EOFException("The server has ended it.");
      }
      end = text.indexOf("\n\n");
    }
    List<String> lines = text.substring(0, end).lines().toList();
    text.delete(0, end + 2);
    return lines;
  }

  @Override
  public JsonNode nextMessage() throws IOException {
    JsonNode message = null;
    for (String line : nextEvent()) {
      if (line.startsWith("id: ")) {
        lastId = line.substring(4);
      } else if (line.startsWith("data: ")) {
        message = JSON.readTree(line.substring(6));
      }
    }
    return message == null ? nextMessage() : message;
  }

  @Override
  public void close() throws IOException {
    connection.abort();
  }
}
