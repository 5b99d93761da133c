package io.dreamspace.http.dreamspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.LogLines;
import io.dreamspace.http.Sentences;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.WatchedStores;
import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "An answer of any length is streamed", and what ends before its end does not look whole. */
final class StreamingTest {
  private static final byte[] NO_BODY = {};

  private final AtomicInteger reads = new AtomicInteger();
  private volatile Runnable beforeRead = () -> {};

  @AutoClose private final LogLines log = new LogLines();

  @AutoClose
  private final TestServer server =
      TestServer.over(
          WatchedStores.beforeReadingUsers(
              new InMemoryStores(),
              () -> {
                reads.incrementAndGet();
                beforeRead.run();
              }));

  /** Three users, of whom each is a batch of their own. */
  @BeforeEach
  void create() {
    for (String name : new String[] {"one", "two", "three"}) {
      server
          .session()
          .users()
          .record(new UserDraft(new TwitchId(name), name, Edit.set(Fixtures.aLargeText())));
    }
  }

  @Test
  void list_isSentBatchByBatch() {
    Answer list = server.get("/users");

    assertThat(list.header("Transfer-Encoding")).hasValue("chunked");
    assertThat(list.header("Content-Length")).isEmpty();
    assertThat(list.json()).hasSize(3);
    assertThat(reads).hasValue(3);
  }

  @Test
  void firstBatch_isSentBeforeTheSecondIsRead() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    beforeRead =
        () -> {
          if (reads.get() == 2) {
            Concurrently.await(arrived);
          }
        };
    try (Connection connection = server.connect()) {
      connection.write(TestServer.request("GET", "/users", NO_BODY));
      assertThat(connection.line()).isEqualTo("HTTP/1.1 200 OK");
      while (!connection.line().contains("\"user_id\":1")) {
        assertThat(reads).hasValueLessThanOrEqualTo(2);
      }
      arrived.countDown();
    }
    arrived.countDown();
  }

  @Test
  void failureInTheMiddle_breaksTheTransfer() throws Exception {
    beforeRead = () -> failAt(2);
    try (Connection connection = server.connect()) {
      connection.write(TestServer.request("GET", "/users", NO_BODY));

      assertThatThrownBy(connection::read).isInstanceOf(EOFException.class);
      assertThat(connection.ends()).isTrue();
    }
    String id = log.awaitRequest("GET /users ").getFormattedMessage().replaceAll(".* ", "");
    assertThat(log.all())
        .anySatisfy(
            event -> {
              assertThat(event.getFormattedMessage()).contains(id).contains("failed");
              assertThat(event.getThrowableProxy().getMessage()).isEqualTo("disk on fire");
            });
  }

  @Test
  void failureAtTheBeginning_isAPlain500WithItsIdInTheLog() throws Exception {
    beforeRead = () -> failAt(1);

    Answer answer = server.get("/users");

    String sentence = Sentences.assertRefused(answer, 500);
    String id = log.awaitRequest("GET /users 500").getFormattedMessage().replaceAll(".* ", "");
    assertThat(sentence).contains(id).doesNotContain("disk on fire");
    assertThat(log.alarming()).containsExactly("ERROR Request " + id + " failed.");
    beforeRead = () -> {};
    assertThat(server.get("/users").json()).hasSize(3);
  }

  @Test
  void head_countsWhatGetSends() {
    assertThat(server.send("HEAD", "/users", "").header("Content-Length").map(Integer::valueOf))
        .hasValue(server.get("/users").bytes().length);
  }

  @Test
  void clientGoneInTheMiddle_isNoAlarm() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    beforeRead =
        () -> {
          if (reads.get() > 1) {
            Concurrently.await(gone);
          }
        };
    try (Connection connection = server.connect()) {
      connection.write(TestServer.request("GET", "/users", NO_BODY));
      assertThat(connection.line()).isEqualTo("HTTP/1.1 200 OK");
      connection.abort();
    }
    gone.countDown();

    log.awaitRequest("GET /users ");
    assertThat(server.get("/users/1").status()).isEqualTo(200);
    assertThat(log.alarming()).isEmpty();
  }

  @Test
  void clientGoneWhileItSends_isNoAlarm() throws Exception {
    try (Connection connection = server.connect()) {
      connection.write(TestServer.request("POST", "/users", NO_BODY, "Content-Length: 100"));
      connection.write("{\"twitch_id\"");
    }
    log.awaitRequest("POST /users ");

    try (Connection connection = server.connect()) {
      connection.write(TestServer.request("PATCH", "/users/1", NO_BODY, "Content-Length: 100"));
      connection.write("{\"name\"");
      connection.abort();
    }
    log.awaitRequest("PATCH /users/1 ");
    assertThat(server.get("/users?limit=1").status()).isEqualTo(200);
    assertThat(log.alarming()).isEmpty();
  }

  private void failAt(int read) {
    if (reads.get() == read) {
      throw new IllegalStateException("disk on fire");
    }
  }

  @Test
  void clientThatClosesItsConnection_isNoAlarm() throws IOException {
    try (Connection connection = server.connect()) {
      connection.write(TestServer.request("GET", "/users/1", NO_BODY));
      assertThat(connection.read().status()).isEqualTo(200);
    }
    server.connect().close();
    assertThat(server.get("/users/1").status()).isEqualTo(200);
    assertThat(log.alarming()).isEmpty();
  }
}
