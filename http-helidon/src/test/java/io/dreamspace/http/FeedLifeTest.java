package io.dreamspace.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Session;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.http.feed.FeedConnection;
import io.dreamspace.http.feed.FeedConnection.Way;
import io.dreamspace.http.feed.FeedTiming;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** How connections of the feed begin to be silent, and how they end. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class FeedLifeTest {
  private static final String KEY = "key";
  private static final Caller CALLER = new Caller.Bot("test");

  /** Far more than connections take that nobody reads. */
  private static final int DRAWINGS = 60;

  private static final String DRAWING = "x".repeat(1_000_000);

  /** Of a client's, without anything in it. */
  private static final byte[] PONG = {(byte) 0x8a, (byte) 0x80, 0, 0, 0, 0};

  private static final byte[] LINE = {'\r', '\n'};

  private final Engine engine = new Engine(new InMemoryStores(), new MutableClock(Fixtures.NOON));
  private final Session session = engine.as(CALLER);
  private Server server;

  @BeforeEach
  void start() {
    server =
        Server.serving(engine, CALLER, KEY)
            .port(0)
            .feedTiming(new FeedTiming(Duration.ofMillis(200), Duration.ofSeconds(1)))
            .start();
  }

  @AfterEach
  void close() {
    server.close();
    engine.close();
  }

  @ParameterizedTest
  @EnumSource(value = Way.class, mode = Mode.EXCLUDE, names = "PAGES")
  void silence_isToldOf_withThePlaceReached(Way way) throws IOException {
    String query = "type=event&from=latest";
    try (FeedConnection feed = way.open(server.port(), KEY, query)) {
      assertThat(feed.nextMessage().get("type").textValue()).isEqualTo("start");
      session.users().record(Fixtures.aUser("1", "a"));
      long reached = 0;
      while (reached == 0) {
        var message = feed.nextMessage();
        assertThat(message.get("type").textValue()).isEqualTo("heartbeat");
        reached = message.get("change_id").longValue();
      }
      assertThat(reached).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void server_thatIsClosed_endsConnectionsAtOnce(Way way) throws Exception {
    FeedConnection feed = way.open(server.port(), KEY, "from=latest");
    Future<Boolean> reader = Concurrently.start(() -> endsInstead(feed));
    session.users().record(Fixtures.aUser("1", "a"));
    long start = System.nanoTime();

    server.close();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    assertThat(Concurrently.get(reader)).isTrue();
    feed.close();
  }

  private static boolean endsInstead(FeedConnection feed) {
    try {
      while (true) {
        feed.nextMessage();
      }
    } catch (IOException ended) {
      return true;
    }
  }

  @Test
  void clientsThatDoNotRead_areCutOff_andNobodyWaitsForThem() throws Exception {
    try (Connection events = narrow();
        Connection socket = narrow();
        FeedConnection reader = Way.EVENTS.open(server.port(), KEY, "from=latest")) {
      events.write(
          "GET /changes?from=latest HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n"
              + "X-API-KEY: key\r\n\r\n");
      assertThat(events.line()).contains("200");
      socket.write(
          "GET /changes?from=latest HTTP/1.1\r\nHost: x\r\nX-API-KEY: key\r\nUpgrade: websocket\r\n"
              + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
              + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
      assertThat(socket.line()).contains("101");
      Future<List<Long>> read = Concurrently.start(() -> read(reader));
      for (int number = 0; number < DRAWINGS; number++) {
        session.documents().create(new DocumentDraft(DRAWING, number, null, List.of()));
      }

      assertThat(Concurrently.get(read)).hasSize(DRAWINGS).doesNotHaveDuplicates().isSorted();
      awaitCutOff(events, LINE);
      awaitCutOff(socket, PONG);
      assertThat(restOf(events)).isLessThan((long) DRAWINGS * DRAWING.length());
      assertThat(restOf(socket)).isLessThan((long) DRAWINGS * DRAWING.length());
    }
  }

  private Connection narrow() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(1);
    return new Connection(server.port(), socket);
  }

  private static List<Long> read(FeedConnection feed) throws IOException {
    List<Long> numbers = new ArrayList<>();
    while (numbers.size() < DRAWINGS) {
      numbers.add(feed.next().get("change_id").longValue());
    }
    return numbers;
  }

  /** Sends what nobody heeds until the server has ended the connection; reads nothing meanwhile. */
  private static void awaitCutOff(Connection connection, byte... unheeded) throws Exception {
    try {
      while (true) {
        connection.write(unheeded);
        Thread.sleep(Duration.ofMillis(50));
      }
    } catch (SocketException cutOff) {
      assertThat(cutOff).hasMessageMatching("(?i).*(broken pipe|reset|abort).*");
    }
  }

  /** How many bytes had come before. */
  private static long restOf(Connection connection) throws IOException {
    long read = 0;
    try {
      while (!connection.ends()) {
        read++;
      }
    } catch (SocketException reset) {
      assertThat(reset).hasMessageContaining("reset");
    }
    return read;
  }

  @Test
  void wrongKey_isRefusedWhicheverWayItComes() {
    for (Way way : Way.values()) {
      assertThatThrownBy(() -> way.open(server.port(), "wrong", "from=earliest").nextMessage())
          .as("%s", way)
          .isInstanceOfAny(IOException.class, AssertionError.class)
          .hasMessageContaining("403");
    }
  }
}
