package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.stream.Color;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How a socket begins, stays and ends. */
class SocketLifeTest extends SocketTest {

  @Test
  void listen_triesAgain() throws InterruptedException {
    server.refuse(503).refuse(404);
    session.listen(listener, QUICK);
    server.peer().send(updated("ann/toast", "#ff0000"));
    assertThat(listener.next()).isEqualTo("ann/toast #ff0000");
  }

  @Test
  void listen_givesUp() {
    server.refuse(401).refuse(401).refuse(401);
    assertThatThrownBy(() -> session.listen(listener, QUICK))
        .isInstanceOfSatisfying(
            DreamspaceUnavailable.class, problem -> assertThat(problem.mayHaveHappened()).isFalse())
        .hasMessage("The server at " + server.uri() + " opens no websocket.");
  }

  @Test
  void silence_isBrokenByPings_orElseTheConnectionIs() throws InterruptedException {
    session.listen(listener, QUICK.withHeartbeat(Duration.ofMillis(300)));
    SocketPeer peer = server.peer();
    peer.awaitPings(3);
    assertThat(listener.soFar()).isEmpty();

    peer.fallSilent();

    assertThat(listener.next()).isEqualTo("cut off: The server fell silent.");
    assertThat(listener.next()).isEqualTo("back");
    server.peer();
  }

  @Test
  void close_endsTheConnectionAndTheListenersThread() throws Exception {
    CompletableFuture<Thread> telling = new CompletableFuture<>();
    StreamSocket socket = session.listen(news -> telling.complete(Thread.currentThread()), QUICK);
    SocketPeer peer = server.peer();
    peer.send(updated("ann/toast", "#ff0000"));
    Thread thread = telling.get(30, TimeUnit.SECONDS);

    closeQuickly(socket);
    socket.close();

    assertThat(thread.isAlive()).isFalse();
    assertThat(peer.end()).isEqualTo(1000);
    assertThatThrownBy(() -> socket.status(TOAST))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The socket is closed.");
    assertThatThrownBy(() -> socket.show(TOAST, new Color("#ff0000")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> socket.subscribe(TOAST)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> socket.unsubscribe(TOAST)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void close_whileTheServerIsAway_isQuick() throws Exception {
    StreamSocket socket =
        session.listen(listener, QUICK.withPauses(Duration.ofHours(1), Duration.ofHours(1)));
    server.peer().cut();
    assertThat(listener.next()).startsWith("cut off");

    closeQuickly(socket);
  }

  @Test
  void close_interruptsAListenerThatStalls() throws Exception {
    CountDownLatch inHand = new CountDownLatch(1);
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    StreamSocket socket =
        session.listen(
            news -> {
              inHand.countDown();
              interrupted.complete(isInterruptedWhileWaiting());
            },
            QUICK);
    server.peer().send(updated("ann/toast", "#ff0000"));
    assertThat(inHand.await(30, TimeUnit.SECONDS)).isTrue();

    closeQuickly(socket);

    assertThat(interrupted.get(30, TimeUnit.SECONDS)).isTrue();
  }

  private static boolean isInterruptedWhileWaiting() {
    try {
      return new CountDownLatch(1).await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  @Test
  void listener_mayCloseTheSocket() throws Exception {
    CompletableFuture<StreamSocket> socket = new CompletableFuture<>();
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    socket.complete(
        session.listen(
            news -> {
              socket.join().close();
              closed.complete(true);
            },
            QUICK));
    SocketPeer peer = server.peer();
    peer.send(updated("ann/toast", "#ff0000"));

    assertThat(closed.get(30, TimeUnit.SECONDS)).isTrue();
    assertThat(peer.end()).isEqualTo(1000);
  }

  @Test
  void sockets_endWithTheirSession() throws InterruptedException {
    StreamSocket socket = session.listen(listener, QUICK);
    SocketPeer peer = server.peer();

    session.close();

    assertThat(peer.end()).isEqualTo(1000);
    assertThatThrownBy(() -> socket.status(TOAST)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> session.listen(listener, QUICK))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The session is closed.");
  }

  private static void closeQuickly(StreamSocket socket) {
    long start = System.nanoTime();
    socket.close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }
}
