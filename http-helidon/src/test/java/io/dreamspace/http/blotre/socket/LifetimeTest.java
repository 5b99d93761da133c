package io.dreamspace.http.blotre.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Engine;
import io.dreamspace.http.websocket.Close;
import java.io.IOException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of connections when the engine behind them does not stay. */
@Timeout(60)
final class LifetimeTest {
  @RegisterExtension private final Served server = new Served();

  @Test
  void exchange_sendsClientsAwayAndServesTheNewEngine() throws IOException {
    try (JsonSocket listening = server.open();
        JsonSocket asking = server.openAsMatt()) {
      listening.ask("{'type':'Subscribe','to':['matt']}");
      asking.assertSilent();
      try (Engine old = server.exchange()) {
        assertThat(old).isNotNull();
        assertThat(asking.send("{'type':'GetTags','of':'matt'}").closed())
            .isEqualTo(Close.RESTARTED);
        assertThat(listening.closed()).isEqualTo(Close.RESTARTED);
      }
      try (JsonSocket other = server.open()) {
        other.assertError("{'type':'GetTags','of':'matt'}", "Stream does not exist.");
      }
    }
  }

  @Test
  void exchange_isNoticedWithoutAnyClientSayingSomething() throws IOException {
    try (JsonSocket listening = server.open()) {
      listening.ask("{'type':'Subscribe','to':['matt']}");
      try (Engine old = server.exchange()) {
        assertThat(old).isNotNull();
        assertThat(listening.closed()).isEqualTo(Close.RESTARTED);
      }
    }
  }

  @Test
  void closedEngine_sendsClientsAway() throws IOException {
    try (JsonSocket listening = server.open()) {
      listening.ask("{'type':'Subscribe','to':['matt']}");
      Engine old = server.exchange();
      old.close();
      assertThat(listening.closed()).isEqualTo(Close.RESTARTED);
    }
  }

  @Test
  void close_saysFarewell() throws IOException {
    Served other = new Served();
    try (JsonSocket listening = other.open()) {
      listening.ask("{'type':'Subscribe','to':['matt']}");
      Future<Boolean> closed =
          Concurrently.start(
              () -> {
                other.close();
                return true;
              });
      assertThat(listening.closed().code()).isEqualTo(1001);
      Concurrently.get(closed);
    }
  }
}
