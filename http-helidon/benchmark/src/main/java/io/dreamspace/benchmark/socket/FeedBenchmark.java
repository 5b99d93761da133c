package io.dreamspace.benchmark.socket;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

/** Prints how long a new event takes to a thousand followers of the feed. */
public final class FeedBenchmark {
  private static final int SUBSCRIBERS = 1_000;
  private static final int WARM_UP = 200;
  private static final int UPDATES = 50;

  /** With and without one that does not read, in turns, so that both have the same machine. */
  private static final int TURNS = 10;

  /** By then it has been sent what it takes without reading. */
  private static final int UNTIL_STALLED = 20;

  private static final Duration BETWEEN = Duration.ofMillis(50);

  /** Together more than a connection takes that nobody reads. */
  private static final int DRAWINGS = 10;

  private static final int LARGE = 1_000_000;
  private static final int USUAL = 2_000;
  private static final String EVENTS = "Accept: text/event-stream\r\n";
  private static final String SOCKET =
      String.join(
          "\r\n",
          "Upgrade: websocket",
          "Connection: Upgrade",
          "Sec-WebSocket-Version: 13",
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
          "");

  private FeedBenchmark() {}

  /** Measures events and the websocket, each also while one client does not read. */
  public static void main(String[] arguments) throws Exception {
    measure("events", EVENTS, EventCounter::new);
    measure("websocket", SOCKET, FrameCounter::new);
  }

  private static void measure(String way, String headers, Supplier<MessageCounter> counter)
      throws IOException {
    try (ServerProcess server = new ServerProcess();
        Recorder recorder = new Recorder(server.port());
        Listeners listeners = new Listeners()) {
      for (int number = 0; number < DRAWINGS; number++) {
        recorder.record(LARGE);
      }
      byte[] request = request("type=event.created&from=latest", headers);
      listeners.connect(server.port(), SUBSCRIBERS, request, counter);
      listeners.await(SUBSCRIBERS);
      Latency.Update update = () -> recorder.record(USUAL);
      Latency.of(WARM_UP, Duration.ZERO, update, listeners, SUBSCRIBERS);
      byte[] all = request("from=earliest", headers);
      long[][] alone = new long[TURNS][];
      long[][] beside = new long[TURNS][];
      for (int turn = 0; turn < TURNS; turn++) {
        alone[turn] = latencies(update, listeners);
        try (Socket stalled = stalled(server.port(), all)) {
          Latency.of(UNTIL_STALLED, BETWEEN, update, listeners, SUBSCRIBERS);
          beside[turn] = latencies(update, listeners);
          stalled.getInputStream();
        }
      }
      print(way, alone);
      print(way + ", with one more that does not read", beside);
    }
  }

  private static long[] latencies(Latency.Update update, Listeners listeners) throws IOException {
    return Latency.of(UPDATES, BETWEEN, update, listeners, SUBSCRIBERS);
  }

  private static void print(String what, long[][] turns) {
    long[] sorted = Arrays.stream(turns).flatMapToLong(Arrays::stream).sorted().toArray();
    Latency.print(what, sorted, SUBSCRIBERS);
  }

  private static Socket stalled(int port, byte[] request) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(1);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    socket.getOutputStream().write(request);
    return socket;
  }

  private static byte[] request(String query, String headers) {
    String request =
        "GET /changes?%s HTTP/1.1\r\nHost: localhost\r\nX-API-KEY: %s\r\n%s\r\n"
            .formatted(query, MeasuredServer.KEY, headers);
    return request.getBytes(US_ASCII);
  }
}
