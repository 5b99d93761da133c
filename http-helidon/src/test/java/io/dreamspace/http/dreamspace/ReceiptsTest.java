package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ids;
import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.transaction;
import static io.dreamspace.http.dreamspace.Bodies.user;
import static io.dreamspace.http.dreamspace.RepeatedRequestsTest.assertReplay;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.WatchedStores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done is known later, whatever happens between; and what was not done is not. */
final class ReceiptsTest {
  private static final String KEY = "Idempotency-Key: key";
  private static final int THREADS = 16;

  private final AtomicBoolean failing = new AtomicBoolean(true);

  @Test
  void receipts_surviveARestart(@TempDir Path directory) {
    Answer first;
    Answer refusal;
    try (TestServer server = TestServer.onSqlite(directory)) {
      first = server.post("/users", user("1", "\ud83d\ude00"), KEY);
      refusal = server.post("/users", "no JSON", "Idempotency-Key: refused");
    }
    try (TestServer server = TestServer.onSqlite(directory)) {
      assertReplay(server.post("/users", user("1", "\ud83d\ude00"), KEY), first);
      assertReplay(server.post("/users", "no JSON", "Idempotency-Key: refused"), refusal);
    }
  }

  @Test
  void sameRequestsAtOnce_areDoneOnce_inMemory() {
    try (TestServer server = TestServer.inMemory()) {
      assertDoneOnce(server);
    }
  }

  @Test
  void sameRequestsAtOnce_areDoneOnce_onSqlite(@TempDir Path directory) {
    try (TestServer server = TestServer.onSqlite(directory)) {
      assertDoneOnce(server);
    }
  }

  private static void assertDoneOnce(TestServer server) {
    ok(server.post("/users", user("1", "a")));

    List<Answer> answers =
        Concurrently.call(THREADS, n -> server.post("/transactions", transaction(1, 1), KEY));
    List<Answer> refusals =
        Concurrently.call(
            THREADS, n -> server.post("/transactions", "", "Idempotency-Key: refused"));

    assertThat(answers).extracting(Answer::text).containsOnly(ok(answers.getFirst()));
    assertThat(refusals).extracting(Answer::text).containsOnly(refusals.getFirst().text());
    assertThat(List.of(answers, refusals))
        .allSatisfy(
            all ->
                assertThat(all)
                    .filteredOn(answer -> answer.header("Idempotent-Replay").isEmpty())
                    .hasSize(1));
    assertThat(ids(server.get("/transactions"))).hasSize(1);
  }

  @Test
  void fault_isNotKept() {
    try (TestServer server =
        TestServer.over(WatchedStores.beforeBooking(new InMemoryStores(), this::failIfAsked))) {
      ok(server.post("/users", user("1", "a")));
      assertThat(server.post("/transactions", transaction(1, 1), KEY).status()).isEqualTo(500);
      failing.set(false);

      Answer first = server.post("/transactions", transaction(1, 1), KEY);
      ok(first);
      assertThat(first.header("Idempotent-Replay")).isEmpty();
      assertReplay(server.post("/transactions", transaction(1, 1), KEY), first);
    }
  }

  @Test
  void withoutReceipt_nothingIsDone() {
    try (TestServer server =
        TestServer.over(
            WatchedStores.beforeKeepingReceipts(new InMemoryStores(), this::failIfAsked))) {
      assertThat(server.post("/users", user("1", "a"), KEY).status()).isEqualTo(500);
      assertThat(ids(server.get("/users"))).isEmpty();

      ok(server.post("/users", user("1", "a")));
    }
  }

  @Test
  void bodyAboveTheLimit_isNotKept() {
    try (TestServer server = TestServer.inMemory()) {
      String large = " ".repeat(TestServer.BODY_LIMIT + 1);
      assertThat(refused(server.post("/users", large, KEY))).startsWith("413 ");

      ok(server.post("/users", user("1", "a"), KEY));
    }
  }

  @Test
  void missingApiKey_isNotKept() throws IOException {
    try (TestServer server = TestServer.inMemory();
        Connection connection = server.connect()) {
      connection.write("POST /users HTTP/1.1\r\nHost: a\r\n" + KEY + "\r\n\r\n");
      assertThat(refused(connection.read())).startsWith("403 ");

      ok(server.post("/users", user("1", "a"), KEY));
    }
  }

  @Test
  void receipt_isNotShownToWhoeverLacksTheApiKey() throws IOException {
    try (TestServer server = TestServer.inMemory();
        Connection connection = server.connect()) {
      refused(server.post("/users", "", KEY));

      connection.write("POST /users HTTP/1.1\r\nHost: a\r\n" + KEY + "\r\n\r\n");
      assertThat(refused(connection.read())).startsWith("403 ");
    }
  }

  private void failIfAsked() {
    if (failing.get()) {
      throw new IllegalStateException("as told");
    }
  }
}
