package io.dreamspace.http.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.websocket.RawSocket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The node for Godot is not run here. What it sends is sent, and what it reads is looked for, as
 * they stand in its text.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class GodotSnippetTest {
  private static final Pattern SNIPPET = Pattern.compile("```gdscript\n(.*?)```", Pattern.DOTALL);
  private static final Pattern HEADER = Pattern.compile("PackedStringArray\\(\\[\"(.*?)\" \\+ KEY");
  private static final Pattern PATH = Pattern.compile("SERVER \\+ \"(.*?)\"");
  private static final Pattern AFTER = Pattern.compile("url \\+= \"(.*?)\" \\+ place");
  private static final Pattern PLACE =
      Pattern.compile("place = \"%d(.)%s\" % \\[message\\[\"(\\w+)\"], message\\[\"(\\w+)\"]]");
  private static final Pattern CASE =
      Pattern.compile("\t\t((?:\"[a-z.]+\",? ?)+):\n(?:\t\t\t#.*\n)?\t\t\t\\w+\\.emit\\((.*)\\)");
  private static final String EVENT =
      """
      {"user": {"twitch_id": "7", "name": "zoe"}, "user_name": "zoe", "message": "Hello.",
       "occurred_at": "2025-06-08T20:12:00Z", "event_type": "plain"}\
      """;

  @RegisterExtension private final TestServer server = TestServer.inMemory();
  private String code;

  @BeforeEach
  void read() throws IOException {
    Matcher snippet = SNIPPET.matcher(Files.readString(Path.of("FEED.md")));
    assertThat(snippet.find()).isTrue();
    code = snippet.group(1);
  }

  private MatchResult find(Pattern pattern) {
    Matcher matcher = pattern.matcher(code);
    assertThat(matcher.find()).as("%s", pattern).isTrue();
    return matcher.toMatchResult();
  }

  private RawSocket follow(String place) throws IOException {
    String path = find(PATH).group(1) + (place.isEmpty() ? "" : find(AFTER).group(1) + place);
    return RawSocket.open(server.port(), path, find(HEADER).group(1) + TestServer.KEY);
  }

  private static JsonNode hear(RawSocket socket) throws IOException {
    return new ObjectMapper().readTree(socket.read().text());
  }

  private String placeOf(JsonNode message) {
    MatchResult place = find(PLACE);
    JsonNode number = message.get(place.group(2));
    assertThat(number.isIntegralNumber()).as("%s", message).isTrue();
    return number + place.group(1) + message.get(place.group(3)).textValue();
  }

  /** What the node passes on of a message of this type. */
  private JsonNode passedOn(JsonNode message) {
    List<MatchResult> cases =
        CASE.matcher(code)
            .results()
            .filter(one -> one.group(1).contains(message.get("type").toString()))
            .toList();
    assertThat(cases).as("%s", message).hasSize(1);
    String field = cases.getFirst().group(2).replaceAll("message\\[\"(\\w+)\"]", "$1");
    return message.get(field);
  }

  private void happens() {
    assertThat(server.post("/events", EVENT).status()).isEqualTo(200);
  }

  @Test
  void node_hearsOfEvents_andGoesOnWhereItWas() throws IOException {
    String place;
    try (RawSocket socket = follow("")) {
      place = placeOf(hear(socket));
      happens();
      JsonNode event = hear(socket);
      assertThat(passedOn(event)).isEqualTo(server.get("/events/1").json());
      place = placeOf(event);
    }
    happens();
    assertThat(server.post("/events/1/replay", "").status()).isEqualTo(200);
    try (RawSocket socket = follow(place)) {
      assertThat(placeOf(hear(socket))).isEqualTo(place);
      assertThat(passedOn(hear(socket)).get("event_id").intValue()).isEqualTo(2);
      assertThat(passedOn(hear(socket)).get("event_id").intValue()).isEqualTo(1);
    }
  }

  @Test
  void node_isToldWhatItHasMissed() throws IOException {
    try (RawSocket socket = follow("1." + "0".repeat(32))) {
      hear(socket);
      JsonNode gap = hear(socket);

      assertThat(passedOn(gap).isArray()).isTrue();
      assertThat(passedOn(gap).get(0).textValue()).isEqualTo("/events");
      assertThat(placeOf(gap)).startsWith("0.");
    }
  }

  @Test
  void node_hasRoomForTheLargestDrawing() {
    Matcher largest = Pattern.compile("LARGEST := (\\d+) \\* 1024 \\* 1024").matcher(code);
    assertThat(largest.find()).isTrue();
    assertThat(code.indexOf("inbound_buffer_size = LARGEST"))
        .isPositive()
        .isLessThan(code.indexOf("connect_to_url"));
    assertThat(Integer.parseInt(largest.group(1))).isGreaterThanOrEqualTo(16);
  }
}
