package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.Sentences.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Dates and times", in bodies, answers and filters of a server in zone +10:00. */
final class TimesTest {
  @AutoClose private final TestServer server = TestServer.inMemory();

  @BeforeEach
  void create() {
    server.post("/users", World.user("one"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-08T20:12:00+10:00,        2025-06-08T20:12:00+10:00",
    "2025-06-08T20:12:00Z,             2025-06-09T06:12:00+10:00",
    "2025-06-08T20:12:00-03:30,        2025-06-09T09:42:00+10:00",
    "2025-06-08T20:12:00,              2025-06-08T20:12:00+10:00",
    "2025-06-08,                       2025-06-08T00:00:00+10:00",
    "2025-06-13T23:52:45.320284+10:00, 2025-06-13T23:52:45.320284+10:00",
    "2025-06-13T23:52:45.5+10:00,      2025-06-13T23:52:45.500000+10:00",
    "2025-06-13T23:52:45.0000009Z,     2025-06-14T09:52:45+10:00",
    "2025-06-13T23:52:45.123456789Z,   2025-06-14T09:52:45.123456+10:00"
  })
  void time_isAnsweredInTheServersZone(String sent, String answered) {
    Answer born = server.post("/specimens", World.specimen(1, sent, "null"));

    assertThat(born.json().get("born_at").textValue()).isEqualTo(answered);
  }

  @Test
  void creation_isAtTheTimeOfTheServersClock() {
    server.clock().set(Instant.parse("2025-06-18T11:27:59.053049999Z"));

    Answer user = server.post("/users", World.user("two"));

    assertThat(user.json().get("created_at").textValue())
        .isEqualTo("2025-06-18T21:27:59.053049+10:00");
  }

  @ParameterizedTest
  @CsvSource({
    "born_after=2025-06-08T20:12:00%2B10:00,  true",
    "born_after=2025-06-08T20:12:00+10:00,    true",
    "born_after=2025-06-08T20:12:00%2010:00,  true",
    "born_after=2025-06-08T20:12:00,          true",
    "born_after=2025-06-08T10:12:00Z,         true",
    "born_after=2025-06-08,                   true",
    "born_after=2025-06-08T20:12:00.000001,   false",
    "born_after=2025-06-09,                   false",
    "born_before=2025-06-08T20:12:00+10:00,   false",
    "born_before=2025-06-08T20:12:00.000001,  true",
    "born_before=2025-06-08T10:12:00Z,        false",
    "born_before=2025-06-09,                  true",
    "born_before=2025-06-08,                  false",
    "born_after=0000-01-01,                   true",
    "born_before=0000-01-01,                  false",
    "born_after=9999-12-31T23:59:59Z,         false",
    "born_before=9999-12-31T23:59:59Z,        true"
  })
  void after_includesItsBoundAndBeforeExcludesIt(String filter, boolean found) {
    server.post("/specimens", World.specimen(1, "2025-06-08T20:12:00", "null"));

    Answer answer = server.get("/specimens?" + filter);

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json()).hasSize(found ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "now",
        "yesterday",
        "2025",
        "2025-06",
        "2025-02-29",
        "2025-02-30T00:00:00Z",
        "2025-13-01",
        "2025-00-01",
        "0000-00-00",
        "2025-06-08T24:00:01",
        "2025-06-08T25:00:00",
        "2025-06-08T20:60:00",
        "2025-06-08T20:12:60Z",
        "2025-06-08T20:12:00+99:00",
        "2025-06-08T20:12:00+10:00[Australia/Brisbane]",
        "10000-01-01",
        "-0001-01-01",
        "+1000000000-12-31T23:59:59Z",
        "99999999999999999999-01-01",
        "1717843920",
        "Sun, 08 Jun 2025 20:12:00 GMT",
        "２０２５-06-08",
        "2025-06-08'; drop table users; --"
      })
  void absurdTime_isRefusedInBodiesAndFilters(String time) {
    String sentence =
        assertRefused(server.post("/specimens", World.specimen(1, time, "null")), 400);

    assertThat(sentence).contains("born_at");
    String encoded = URLEncoder.encode(time, StandardCharsets.UTF_8);
    assertThat(assertRefused(server.get("/specimens?born_after=" + encoded), 400))
        .contains("born_after");
    assertThat(server.get("/specimens").text()).isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1717843920", "true", "{}", "[2025]"})
  void timeThatIsNoString_isRefused(String value) {
    assertRefused(server.post("/specimens", "{\"owner_id\": 1, \"born_at\": " + value + "}"), 400);
  }
}
