package io.dreamspace.http.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.Concurrently;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.feed.FeedConnection.Way;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The feed as clients get it, in each of the three ways. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ChangesTest {
  private static final String EVENT =
      """
      {"user": {"twitch_id": "7", "name": "zoe"}, "user_name": "zoe",
       "document": {"document_data": "x\\ny", "seal": 1,
                    "stamps": [{"stamp_type": "a", "pos_x": 1, "pos_y": 2, "rotation": 0.5}]},
       "occurred_at": "2025-06-08T20:12:00Z", "event_type": "plain", "message": "one\\ntwo\\r"}\
      """;

  @RegisterExtension private final TestServer server = TestServer.inMemory();
  private final AtomicInteger users = new AtomicInteger(100);

  /** A new user, be there one of the same name or not. */
  private void user(String name) {
    ok(
        server.post(
            "/users",
            "{\"twitch_id\": \"%d\", \"name\": \"%s\", \"preferences\": null}"
                .formatted(users.incrementAndGet(), name)));
  }

  private static void ok(Answer answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void change_hasTheObjectAsItsOwnRouteAnswersIt(Way way) throws IOException {
    ok(server.post("/events", EVENT));
    ok(server.post("/specimens", "{\"owner_id\": 1}"));
    ok(server.post("/transactions", "{\"user_id\": 1, \"amount\": 5, \"description\": \"x\"}"));

    try (FeedConnection feed = way.open(server.port(), TestServer.KEY, "from=earliest")) {
      assertIs(feed.next(), 1, "user.created", "/users/1");
      assertIs(feed.next(), 2, "document.created", "/documents/1");
      assertIs(feed.next(), 3, "stamp.created", "/stamps/1");
      assertIs(feed.next(), 4, "event.created", "/events/1");
      assertIs(feed.next(), 5, "specimen.created", "/specimens/1");
      assertIs(feed.next(), 6, "transaction.created", "/transactions/1");

      Answer deleted = server.delete("/events/1");
      JsonNode told = feed.next();
      assertThat(told.get("type").textValue()).isEqualTo("event.deleted");
      assertThat(told.get("data")).isEqualTo(deleted.json());
    }
  }

  private void assertIs(JsonNode change, int number, String type, String path) {
    assertThat(change.fieldNames())
        .toIterable()
        .containsExactly("change_id", "epoch", "type", "at", "data");
    assertThat(change.get("change_id").intValue()).isEqualTo(number);
    assertThat(change.get("type").textValue()).isEqualTo(type);
    assertThat(change.get("at").textValue()).isEqualTo("2025-06-08T22:00:00.123456+10:00");
    assertThat(change.get("data")).isEqualTo(server.get(path).json());
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void reader_hearsOfWhatComes_andGoesOnWhereItStopped(Way way) throws IOException {
    user("before");
    String position = server.get("/users").header("Dreamspace-Change-Position").orElseThrow();
    JsonNode first;
    try (FeedConnection feed = way.open(server.port(), TestServer.KEY, "after=" + position)) {
      user("first");
      first = feed.next();
      assertThat(first.get("data").get("name").textValue()).isEqualTo("first");
    }
    user("meanwhile");

    String query = "after=" + FeedConnection.position(first);
    try (FeedConnection feed = way.open(server.port(), TestServer.KEY, query)) {
      assertThat(feed.next().get("data").get("name").textValue()).isEqualTo("meanwhile");
      user("last");
      assertThat(feed.next().get("data").get("name").textValue()).isEqualTo("last");
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void filters_letThroughWhatIsAskedFor(Way way) throws IOException {
    String query = "from=earliest&type=event.created,user&user_id=1";
    ok(server.post("/events", EVENT));
    user("another");
    try (FeedConnection feed = way.open(server.port(), TestServer.KEY, query)) {
      assertThat(feed.next().get("type").textValue()).isEqualTo("user.created");
      assertThat(feed.next().get("change_id").intValue()).isEqualTo(4);
      user("one more");
      server.delete("/events/1");
      server.patch("/users/1", "{\"name\": \"new\"}");
      assertThat(feed.next().get("type").textValue()).isEqualTo("user.updated");
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void anotherEpoch_isAGap(Way way) throws IOException {
    user("a");
    String asked = "7." + "0123456789abcdef".repeat(2);
    String query = "type=user,stream&after=" + asked;

    try (FeedConnection feed = way.open(server.port(), TestServer.KEY, query)) {
      JsonNode gap = feed.next();
      assertThat(gap.get("type").textValue()).isEqualTo("gap");
      assertThat(gap.get("reason").textValue()).isEqualTo("epoch");
      assertThat(gap.get("asked").textValue()).isEqualTo(asked);
      assertThat(gap.get("change_id").intValue()).isZero();
      assertThat(gap.get("reload").toString()).isEqualTo("[\"/users\",\"/v0/api/stream\"]");
      assertThat(feed.next().get("change_id").intValue()).isEqualTo(1);
    }
  }

  @Test
  void page_tellsWhereItGoesOn_andWhatIsGuaranteed() {
    for (int number = 0; number < 5; number++) {
      user("a");
    }

    JsonNode first = server.get("/changes?limit=2").json();
    JsonNode second = server.get("/changes?after=" + first.get("next").textValue()).json();

    assertThat(numbers(first)).containsExactly(1, 2);
    assertThat(first.get("more").booleanValue()).isTrue();
    assertThat(first.get("guaranteed_from").intValue()).isEqualTo(1);
    assertThat(first.get("latest").intValue()).isEqualTo(5);
    assertThat(numbers(second)).containsExactly(3, 4, 5);
    assertThat(second.get("more").booleanValue()).isFalse();
    assertThat(numbers(server.get("/changes?after=4").json())).containsExactly(5);
    String epoch = first.get("epoch").textValue();
    assertThat(numbers(server.get("/changes?after=4&epoch=" + epoch).json())).containsExactly(5);
    assertThat(server.get("/changes?from=latest").json().get("changes")).isEmpty();
  }

  private static List<Integer> numbers(JsonNode page) {
    List<Integer> numbers = new ArrayList<>();
    page.get("changes").forEach(change -> numbers.add(change.get("change_id").intValue()));
    return numbers;
  }

  @Test
  void catchUp_tellsTheNewestOnly() {
    user("a");
    ok(server.patch("/users/1", "{\"name\": \"b\"}"));
    ok(server.patch("/users/1", "{\"name\": \"c\"}"));

    assertThat(numbers(server.get("/changes?catch_up=latest").json())).containsExactly(3);
    assertThat(numbers(server.get("/changes?catch_up=all").json())).containsExactly(1, 2, 3);
    server.clock().advance(Duration.ofSeconds(10));
    user("young");
    assertThat(numbers(server.get("/changes?max_age=9").json())).containsExactly(4);
    assertThat(numbers(server.get("/changes?catch_up=max_age&max_age=10").json())).hasSize(4);
  }

  @Test
  void page_waitsForWhatComes() {
    Future<Answer> waiting =
        Concurrently.start(() -> server.get("/changes?from=latest&wait=30&type=user.updated"));
    while (!waiting.isDone()) {
      user("a");
      ok(server.patch("/users/1", "{\"name\": \"b\"}"));
    }

    JsonNode changes = Concurrently.get(waiting).json().get("changes");
    assertThat(changes).isNotEmpty();
    assertThat(changes.get(0).get("type").textValue()).isEqualTo("user.updated");
  }

  @Test
  void events_areLinesThatBrowsersUnderstand() throws IOException {
    try (FeedEvents feed = FeedEvents.open(server.port(), TestServer.KEY, "")) {
      assertThat(feed.head()).contains("Content-Type: text/event-stream");
      List<String> start = feed.nextEvent();
      assertThat(start).hasSize(3);
      assertThat(start.get(0)).isEqualTo("retry: 1000");
      assertThat(start.get(1)).matches("id: 0\\.[0-9a-f]{32}");
      ok(server.post("/events", EVENT));
      for (int number = 1; number <= 4; number++) {
        List<String> event = feed.nextEvent();
        assertThat(event).hasSize(2);
        assertThat(event.get(0)).startsWith("id: " + number + ".");
        assertThat(event.get(1)).startsWith("data: {\"change_id\":" + number + ",");
      }
    }
  }

  @Test
  void lastEventId_countsMoreThanTheQuery() throws IOException {
    for (int number = 0; number < 3; number++) {
      user("a");
    }
    String epoch = server.get("/changes").json().get("epoch").textValue();

    try (FeedEvents feed =
        FeedEvents.open(
            server.port(), TestServer.KEY, "from=latest", "Last-Event-ID: 2." + epoch)) {
      assertThat(feed.next().get("change_id").intValue()).isEqualTo(3);
      assertThat(feed.lastId()).isEqualTo("3." + epoch);
    }
  }

  @Test
  void head_tellsOfTheAnswerAlone() {
    user("a");
    int length = server.get("/changes").bytes().length;

    assertThat(server.send("HEAD", "/changes", "").header("Content-Length"))
        .hasValue(Integer.toString(length));
    assertThat(
            server.send("HEAD", "/changes", "", "Accept: text/event-stream").header("Content-Type"))
        .hasValue("text/event-stream");
  }

  @Test
  void list_andWhatComesAfterItsPosition_areEverythingOnce() {
    ok(server.post("/events", EVENT));
    Future<List<Integer>> writing =
        Concurrently.start(
            () ->
                Concurrently.call(
                    4,
                    writer -> {
                      for (int number = 0; number < 50; number++) {
                        ok(server.post("/events", EVENT.replace("\"7\"", "\"7" + writer + "\"")));
                      }
                      return writer;
                    }));
    List<Answer> lists = new ArrayList<>();
    while (!writing.isDone()) {
      lists.add(server.get("/events"));
    }
    Concurrently.get(writing);
    List<Long> all = server.get("/events").ids("event_id");

    assertThat(all).hasSize(201);
    for (Answer list : lists) {
      List<Long> seen = new ArrayList<>(list.ids("event_id"));
      String position = list.header("Dreamspace-Change-Position").orElseThrow();
      server
          .get("/changes?limit=1000&type=event.created&after=" + position)
          .json()
          .get("changes")
          .forEach(change -> seen.add(change.get("data").get("event_id").longValue()));
      assertThat(seen).as("after %s", position).isEqualTo(all);
    }
  }
}
