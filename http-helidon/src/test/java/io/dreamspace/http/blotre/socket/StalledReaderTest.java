package io.dreamspace.http.blotre.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.http.websocket.Close;
import io.dreamspace.http.websocket.RawFrame;
import io.dreamspace.http.websocket.RawSocket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One client among a thousand that does not read. */
@Timeout(180)
final class StalledReaderTest {
  private static final int READERS = 999;
  private static final long SECOND = 1_000_000_000;

  @RegisterExtension private final Served server = new Served();

  @Test
  void stalledReader_isCutOffAndSlowsNobody() throws IOException {
    server.add("matt/busy", "busy", "b1", "b2", "b3", "b4", "b5");
    List<JsonSocket> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      JsonSocket reader = server.open();
      reader.ask("{'type':'Subscribe','to':['matt']}");
      readers.add(reader);
    }
    try (RawSocket stalled = RawSocket.openNarrow(server.port(), StreamSockets.PATH)) {
      stalled.send("{\"type\":\"Subscribe\",\"to\":[\"matt/busy\",\"matt\"]}");
      for (String tag : List.of("busy", "b1", "b2", "b3", "b4", "b5")) {
        stalled.send("{\"type\":\"SubscribeCollection\",\"to\":\"#" + tag + "\"}");
      }
      stalled.send("{\"type\":\"GetTags\",\"of\":\"ada\"}");
      stalled.read();
      stalled.read();
      stalled.read();

      long quiet = slowestOf(readers, 10);
      Future<Boolean> flood = Concurrently.start(this::flood);
      long busy = slowestOf(readers, 10);
      Concurrently.get(flood);

      assertThat(closeOf(stalled).code()).isEqualTo(1013);
      assertThat(slowestOf(readers, 1)).isPositive();
      assertThat(busy).as("nanos, after %d before", quiet).isLessThan(10 * quiet + SECOND);
    }
    for (JsonSocket reader : readers) {
      reader.close();
    }
  }

  /** As much as no connection takes in that is not read. */
  private boolean flood() {
    for (int i = 0; i < 4_000; i++) {
      server.paint("matt/busy", "#%06x".formatted(i));
    }
    return true;
  }

  /** How long an update of their stream takes to the last reader, at worst, in nanoseconds. */
  private long slowestOf(List<JsonSocket> readers, int updates) throws IOException {
    long slowest = 0;
    for (int i = 0; i < updates; i++) {
      String color = "#%06x".formatted(i);
      long start = System.nanoTime();
      server.paint("matt", color);
      for (JsonSocket reader : readers) {
        assertThat(reader.next().get("status").get("color").textValue()).isEqualTo(color);
      }
      slowest = Math.max(slowest, System.nanoTime() - start);
    }
    return slowest;
  }

  private static Close closeOf(RawSocket socket) throws IOException {
    RawSocket.Received received = socket.read();
    while (received.opcode() == RawFrame.TEXT) {
      received = socket.read();
    }
    byte[] payload = received.payload();
    return new Close((payload[0] & 0xFF) << Byte.SIZE | payload[1] & 0xFF, "");
  }

  @Test
  void clientThatAsksMuch_isAnsweredAsItReads() throws IOException {
    for (int i = 0; i < 20; i++) {
      server.add("matt/" + "long+name+".repeat(6) + i, "rye");
    }
    int requests = 3_000;
    try (RawSocket asking = RawSocket.open(server.port(), StreamSockets.PATH)) {
      for (int i = 0; i < requests; i++) {
        asking.send("{\"type\":\"GetStreams\",\"query\":\"#rye\",\"correlation\":" + i + "}");
      }
      for (int i = 0; i < requests; i++) {
        assertThat(asking.text()).endsWith("\"correlation\":" + i + "}");
      }
    }
  }

  @Test
  void manySubscriptions_areAllServed() throws IOException {
    List<JsonSocket> sockets = new ArrayList<>();
    String all =
        IntStream.range(0, 250).mapToObj(i -> "'matt/s" + i + "'").collect(Collectors.joining(","));
    for (int i = 0; i < 250; i++) {
      server.add("matt/s" + i);
    }
    for (int i = 0; i < 40; i++) {
      JsonSocket socket = server.open();
      socket.send("{'type':'Subscribe','to':[" + all + "]}").next(250);
      sockets.add(socket);
    }
    for (int i = 0; i < 250; i++) {
      server.paint("matt/s" + i, "#000001");
    }
    for (JsonSocket socket : sockets) {
      for (int i = 0; i < 250; i++) {
        assertThat(socket.next().get("from").textValue()).isEqualTo("matt/s" + i);
      }
      socket.close();
    }
  }
}
