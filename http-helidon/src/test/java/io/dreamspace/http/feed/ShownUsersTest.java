package io.dreamspace.http.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.Connection;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.feed.FeedConnection.Way;
import io.dreamspace.http.websocket.RawSocket;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks on by a ticket is not told what games keep in the preferences of users. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ShownUsersTest {
  private static final String TOLD = "\"name\":\"zoe\",\"preferences\":null,";
  private static final String SECRET = "has a hat";
  private static final String EVENT =
      """
      {"user": {"twitch_id": "7", "name": "zoe", "preferences": "has a hat"}, "user_name": "zoe",
       "occurred_at": "2025-06-08T20:12:00Z", "event_type": "raid", "viewer_count": 3}\
      """;

  @RegisterExtension private final TestServer server = TestServer.inMemory();
  private String ticket;

  @BeforeEach
  void ticket() {
    ticket = server.post("/tickets", "{}").json().get("ticket").textValue();
  }

  @Test
  void page_tellsNoPreferences() throws IOException {
    record();
    try (Connection connection = server.connect()) {
      connection.write("GET /changes?ticket=" + ticket + " HTTP/1.1\r\nHost: x\r\n\r\n");

      assertThat(connection.read().text()).contains("event.created", TOLD).doesNotContain(SECRET);
    }
    assertThat(server.get("/changes?type=event").text()).contains(SECRET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"latest", "earliest"})
  void events_tellNoPreferences(String from) throws IOException {
    record();
    try (Connection connection = server.connect()) {
      connection.write(
          "GET /changes?from=%s&ticket=%s HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n"
              .formatted(from, ticket));
      until(connection, "\"start\"");
      record();

      assertThat(until(connection, "event.created")).contains(TOLD).doesNotContain(SECRET);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"latest", "earliest"})
  void socket_tellsNoPreferences(String from) throws IOException {
    record();
    try (RawSocket socket =
        RawSocket.open(server.port(), "/changes?from=" + from + "&ticket=" + ticket)) {
      assertThat(socket.read().text()).contains("\"start\"");
      record();

      assertThat(socket.read().text()).contains("event.created", TOLD).doesNotContain(SECRET);
    }
  }

  @Test
  void whoeverHoldsTheKey_isToldThem_whileOthersLookOn() throws IOException {
    try (Connection onlooker = server.connect();
        FeedConnection feed = Way.EVENTS.open(server.port(), TestServer.KEY, "type=event")) {
      onlooker.write(
          "GET /changes?ticket=%s HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n"
              .formatted(ticket));
      until(onlooker, "\"start\"");
      record();

      assertThat(until(onlooker, "event.created")).doesNotContain(SECRET);
      JsonNode told = feed.next();
      assertThat(told.at("/data/user/preferences").textValue()).isEqualTo(SECRET);
      assertThat(told.get("data")).isEqualTo(server.get("/events/1").json());
    }
  }

  private void record() {
    assertThat(server.post("/events", EVENT).status()).isEqualTo(200);
  }

  private static String until(Connection connection, String text) throws IOException {
    String line = connection.line();
    while (!line.contains(text)) {
      line = connection.line();
    }
    return line;
  }
}
