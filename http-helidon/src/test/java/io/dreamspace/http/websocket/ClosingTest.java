package io.dreamspace.http.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How websockets end. */
@Timeout(60)
final class ClosingTest {
  private static final Duration SOON = Duration.ofSeconds(4);

  private final CompletableFuture<Peer> peer = new CompletableFuture<>();
  private final CountDownLatch ended = new CountDownLatch(1);

  @ParameterizedTest
  @ValueSource(ints = {1000, 1001, 1007, 1012, 3000, 4999})
  void farewell_isReturned(int code) throws IOException {
    try (EchoServer server = new EchoServer();
        RawSocket socket = server.open()) {
      socket.send("last words").send(RawFrame.close(code, "Bye."));
      assertThat(socket.text()).isEqualTo("last words");
      RawSocket.Received close = socket.read();
      assertThat(close.opcode()).isEqualTo(RawFrame.CLOSE);
      assertThat(close.payload()).isEqualTo(Frames.payload(RawFrame.close(code, "Bye.")));
      assertThat(socket.ends()).isTrue();
    }
  }

  @Test
  void farewellWithoutCode_isReturned() throws IOException {
    try (EchoServer server = new EchoServer();
        RawSocket socket = server.open()) {
      RawSocket.Received close = socket.send(RawFrame.last(RawFrame.CLOSE, new byte[0])).read();
      assertThat(close.opcode()).isEqualTo(RawFrame.CLOSE);
      assertThat(close.payload()).isEmpty();
      assertThat(socket.ends()).isTrue();
    }
  }

  @Test
  void conversation_isToldThatTheClientIsGone() throws IOException {
    try (EchoServer server = new EchoServer(this::converse)) {
      server.open().close();
      Concurrently.await(ended);
    }
  }

  @Test
  void close_saysThatTheServerStops() throws IOException {
    try (EchoServer server = new EchoServer();
        RawSocket socket = server.open();
        RawSocket other = server.open()) {
      socket.send("one");
      assertThat(socket.text()).isEqualTo("one");
      assertThat(other.send("two").text()).isEqualTo("two");
      Future<Boolean> closed = close(server);
      assertThat(socket.closed()).isEqualTo(Close.STOPPING);
      assertThat(other.closed()).isEqualTo(Close.STOPPING);
      Concurrently.get(closed);
    }
  }

  @Test
  void close_doesNotWaitForClientsThatSayNothing() throws IOException {
    try (EchoServer server = new EchoServer();
        RawSocket socket = server.open();
        RawSocket half = server.open()) {
      assertThat(socket.send("here").text()).isEqualTo("here");
      half.send(new byte[] {(byte) 0x81});
      long start = System.nanoTime();
      Concurrently.get(close(server));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
      assertThat(socket.read().opcode()).isEqualTo(RawFrame.CLOSE);
      assertThat(socket.ends()).isTrue();
    }
  }

  @Test
  void close_letsTheMessageInWorkFinish() throws Exception {
    CountDownLatch handling = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    try (EchoServer server =
            new EchoServer(
                (handshake, client) ->
                    conversation(
                        text -> {
                          handling.countDown();
                          Concurrently.await(goOn);
                          client.send(Frame.text(text));
                        }));
        RawSocket socket = server.open()) {
      socket.send("slow").send("never handled");
      Concurrently.await(handling);
      Future<Boolean> closed = close(server);
      while (server.inFlight().enter()) {
        server.inFlight().leave();
      }
      server.inFlight().leave();
      assertThat(closed.isDone()).isFalse();
      goOn.countDown();
      assertThat(socket.text()).isEqualTo("slow");
      RawSocket.Received next = socket.read();
      assertThat(next.opcode()).isEqualTo(RawFrame.CLOSE);
      Concurrently.get(closed);
    }
  }

  @Test
  void failure_closesWith1011() throws IOException {
    try (EchoServer server =
            new EchoServer(
                (handshake, client) ->
                    conversation(
                        text -> {
                          throw new IllegalStateException("The test wants this to fail.");
                        }));
        RawSocket socket = server.open()) {
      assertThat(socket.send("fail").closed()).isEqualTo(Close.FAILED);
    }
  }

  @Test
  void peer_canBeSentAway() throws Exception {
    try (EchoServer server = new EchoServer(this::converse);
        RawSocket socket = server.open()) {
      Peer client = peer.get();
      client.send(Frame.text("before".getBytes(UTF_8)));
      client.close(Close.RESTARTED);
      client.close(Close.FAILED);
      client.send(Frame.text("after".getBytes(UTF_8)));
      assertThat(socket.text()).isEqualTo("before");
      assertThat(socket.closed()).isEqualTo(Close.RESTARTED);
      Concurrently.await(ended);
    }
  }

  @Test
  void stalledReader_isCutOffAndToldWhyOnceItReads() throws Exception {
    try (EchoServer server = new EchoServer(this::converse);
        RawSocket socket = RawSocket.openNarrow(server.port(), EchoServer.PATH)) {
      int sent = stall(peer.get());
      int read = 0;
      RawSocket.Received received = socket.read();
      while (received.opcode() == RawFrame.TEXT) {
        assertThat(received.text()).startsWith(read + " ");
        read++;
        received = socket.read();
      }
      assertThat(read).isLessThan(sent);
      assertThat(received.payload()).isEqualTo(Frames.payload(Close.STALLED));
      assertThat(socket.send(RawFrame.close(1013, "")).ends()).isTrue();
    }
  }

  @Test
  void stalledReader_isGoneEvenIfItNeverReads() throws Exception {
    try (EchoServer server = new EchoServer(this::converse);
        RawSocket socket = RawSocket.openNarrow(server.port(), EchoServer.PATH)) {
      stall(peer.get());
      Concurrently.await(ended);
      assertThat(socket.handshake().status()).isEqualTo(101);
    }
  }

  /** Sends numbered messages for as long as they are taken: until the client has been cut off. */
  private static int stall(Peer client) throws InterruptedException {
    String rest = " x".repeat(4_000);
    for (int sent = 0; sent < 10_000; sent++) {
      client.send(Frame.text((sent + rest).getBytes(UTF_8)));
    }
    return 10_000;
  }

  private Endpoint.Conversation converse(Handshake handshake, Peer client) {
    peer.complete(client);
    return conversation(text -> {});
  }

  /** What is done with a message. */
  interface Handling {
    void handle(byte[] text);
  }

  private Endpoint.Conversation conversation(Handling handling) {
    return new Endpoint.Conversation() {
      @Override
      public void receive(byte[] text) {
        handling.handle(text);
      }

      @Override
      public void ended() {
        ended.countDown();
      }
    };
  }

  private static Future<Boolean> close(EchoServer server) {
    return Concurrently.start(
        () -> {
          server.close();
          return true;
        });
  }
}
