package io.dreamspace.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.memory.InMemoryStores;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the server ends. */
@Timeout(60)
final class ServerTest {
  private static final byte[] NO_BODY = {};

  /** Far less than what requests in flight are granted. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private final CountDownLatch reading = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  private final TestServer server =
      TestServer.over(
          WatchedStores.beforeReadingUsers(
              new InMemoryStores(),
              () -> {
                reading.countDown();
                Concurrently.await(goOn);
              }));

  @Test
  void close_endsSoonWithoutRequests() {
    int port = server.port();
    assertClosesSoon();
    assertThatThrownBy(() -> new Connection(port)).isInstanceOf(ConnectException.class);
  }

  @Test
  void close_doesNotWaitForIdleConnections() throws IOException {
    try (Connection kept = server.connect();
        Connection silent = server.connect();
        Connection hesitant = server.connect()) {
      kept.write(TestServer.request("GET", "/users/1", NO_BODY));
      assertThat(kept.read().status()).isEqualTo(404);
      hesitant.write("GET /us");

      assertClosesSoon();

      assertThat(kept.ends()).isTrue();
      assertThat(silent.ends()).isTrue();
    }
  }

  @Test
  void close_letsRequestsInFlightFinish() throws IOException {
    server.session().users().record(Fixtures.aUser("1", "one"));
    try (Connection connection = server.connect();
        Connection other = server.connect()) {
      other.write(TestServer.request("GET", "/users/9", NO_BODY));
      assertThat(other.read().status()).isEqualTo(404);
      connection.write(TestServer.request("GET", "/users", NO_BODY));
      Concurrently.await(reading);

      Future<Boolean> closed = close();
      awaitRefusal(other);
      assertThat(closed.isDone()).isFalse();
      long start = System.nanoTime();
      goOn.countDown();

      assertThat(connection.read().ids("user_id")).containsExactly(1L);
      Concurrently.get(closed);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
      assertThat(connection.ends()).isTrue();
    }
  }

  /** Asks until the server says that it is about to stop. */
  private static void awaitRefusal(Connection connection) throws IOException {
    Answer answer;
    do {
      connection.write(TestServer.request("GET", "/users/9", NO_BODY));
      answer = connection.read();
    } while (answer.status() == 404);
    Sentences.assertRefused(answer, 503);
  }

  private void assertClosesSoon() {
    goOn.countDown();
    long start = System.nanoTime();
    Concurrently.get(close());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
  }

  private Future<Boolean> close() {
    return Concurrently.start(
        () -> {
          server.close();
          return true;
        });
  }
}
