package io.dreamspace.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.access.NewOverlayKey;
import io.dreamspace.application.access.Overlays;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserEdit;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.http.feed.FeedTiming;
import io.dreamspace.http.websocket.RawSocket;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Feeds that are open on a ticket, an overlay key or a cookie, and what ends them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class OverlayLifeTest {
  private static final Caller CALLER = new Caller.Bot("test");
  private static final int TEXT = 1;
  private static final int CLOSE = 8;

  private final MutableClock clock = new MutableClock(Fixtures.NOON);
  private final Engine engine = new Engine(new InMemoryStores(), clock);
  private final Overlays overlays = engine.as(CALLER).overlays();
  private final NewOverlayKey key = overlays.create("OBS");
  private Server server;

  @BeforeEach
  void start() {
    server =
        Server.serving(engine, CALLER, "key")
            .port(0)
            .feedTiming(new FeedTiming(Duration.ofMillis(200), Duration.ofSeconds(5)))
            .start();
  }

  @AfterEach
  void close() {
    server.close();
    engine.close();
  }

  @Test
  void events_endWithTheirKey() throws IOException {
    try (Connection events = events(key.secret().value())) {
      draw();
      while (!events.line().contains("document.created")) {
        // The head, the start, and heartbeats.
      }

      overlays.delete(key.key().id());
      draw();

      String rest = rest(events);
      assertThat(rest).doesNotContain("document.created");
    }
  }

  @Test
  void socket_endsWithItsKey() throws IOException {
    try (RawSocket socket = socket(key.secret().value())) {
      draw();
      while (!socket.read().text().contains("document.created")) {
        // The start, and heartbeats.
      }

      overlays.delete(key.key().id());

      RawSocket.Received received = socket.read();
      while (received.opcode() == TEXT) {
        assertThat(received.text()).contains("heartbeat");
        received = socket.read();
      }
      assertThat(received.opcode()).isEqualTo(CLOSE);
    }
    assertThatThrownBy(() -> socket(key.secret().value())).hasMessageContaining("403");
  }

  @Test
  void pageThatWaits_isNotAnsweredToARevokedKey() throws Exception {
    assertRefusedWhileItWaits(
        "The ticket was revoked.",
        () -> {
          NewOverlayKey brief = overlays.create("brief");
          return new Opening(
              "&ticket=" + brief.secret().value(), "", () -> overlays.delete(brief.key().id()));
        });
  }

  @Test
  void pageThatWaits_isNotAnsweredToWhomIsSignedOut() throws Exception {
    assertRefusedWhileItWaits(
        "The operator's session has ended.",
        () ->
            new Opening(
                "", "Cookie: " + operator() + "\r\n", () -> clock.advance(Duration.ofHours(12))));
  }

  /** What opens a page of the feed, and what takes that away. */
  private record Opening(String query, String header, Runnable end) {}

  /** Tries until the end does not come before the page was let in. */
  private void assertRefusedWhileItWaits(String sentence, Supplier<Opening> opening)
      throws Exception {
    Duration pause = Duration.ofMillis(10);
    Answer answer = refused(opening.get(), pause);
    while (!answer.text().contains(sentence)) {
      pause = pause.multipliedBy(2);
      answer = refused(opening.get(), pause);
    }
    assertThat(answer.status()).isEqualTo(403);
  }

  private Answer refused(Opening opening, Duration pause) throws Exception {
    try (Connection page = new Connection(server.port())) {
      page.write(
          "GET /changes?wait=30&from=latest%s HTTP/1.1\r\nHost: x\r\n%s\r\n"
              .formatted(opening.query(), opening.header()));
      Thread.sleep(pause);
      opening.end().run();
      draw();
      return page.read();
    }
  }

  @Test
  void connections_outliveTheirTicket_butAreNotOpenedAnew() throws IOException {
    String ticket = overlays.ticket(Duration.ofSeconds(60)).secret().value();
    try (Connection events = events(ticket);
        RawSocket socket = socket(ticket)) {
      clock.advance(Duration.ofSeconds(60));
      draw();

      while (!events.line().contains("document.created")) {
        // The head, the start, and heartbeats.
      }
      while (!socket.read().text().contains("document.created")) {
        // The start, and heartbeats.
      }
      assertThatThrownBy(() -> socket(ticket)).hasMessageContaining("403");
    }
  }

  @Test
  void eventsOfTheOperator_showAll_andEndWithTheirSession() throws IOException {
    try (Connection events = events("/changes", "Cookie: " + operator())) {
      UserDraft matt = new UserDraft(null, "Matt", Edit.keep());
      UserId id = engine.as(CALLER).users().record(matt).user().id();
      while (!events.line().contains("user.created")) {
        // The head, the start, and heartbeats.
      }

      clock.advance(Duration.ofHours(12));
      engine.as(CALLER).users().edit(id, new UserEdit(Edit.keep(), Edit.set("Moby"), Edit.keep()));

      assertThat(rest(events)).doesNotContain("user.updated");
    }
  }

  private String operator() {
    Secret token = engine.operatorSessions(new Secret("key")).signIn("key", "192.0.2.1").token();
    return "dreamspace_operator=" + token.value();
  }

  @Test
  void otherKeys_stayWhenOneIsRevoked() throws IOException {
    NewOverlayKey other = overlays.create("other");
    try (Connection events = events(other.secret().value())) {
      overlays.delete(key.key().id());
      draw();

      while (!events.line().contains("document.created")) {
        // The head, the start, and heartbeats.
      }
    }
  }

  private void draw() {
    engine.as(CALLER).documents().create(new DocumentDraft("data", 1, null, List.of()));
  }

  private Connection events(String ticket) throws IOException {
    return events("/changes?ticket=" + ticket, "X: y");
  }

  private Connection events(String path, String header) throws IOException {
    Connection connection = new Connection(server.port());
    connection.write(
        "GET %s HTTP/1.1\r\nHost: x\r\n%s\r\nAccept: text/event-stream\r\n\r\n"
            .formatted(path, header));
    assertThat(connection.line()).contains("200");
    String line = connection.line();
    while (!line.contains("\"start\"")) {
      line = connection.line();
    }
    return connection;
  }

  private RawSocket socket(String ticket) throws IOException {
    RawSocket socket = RawSocket.open(server.port(), "/changes?ticket=" + ticket);
    assertThat(socket.read().text()).contains("\"start\"");
    return socket;
  }

  private static String rest(Connection connection) throws IOException {
    StringBuilder rest = new StringBuilder();
    try {
      while (true) {
        String line = connection.line();
        rest.append(line).append('\n');
        if (line.equals("0")) {
          return rest.toString();
        }
      }
    } catch (EOFException ended) {
      return rest.toString();
    }
  }
}
