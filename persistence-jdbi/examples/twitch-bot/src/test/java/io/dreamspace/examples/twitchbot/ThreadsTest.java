package io.dreamspace.examples.twitchbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadsTest {
  @TempDir Path directory;

  private final Channel channel = new Channel();
  private Store store;

  @BeforeEach
  void open() {
    store = new Store(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void close_endsAllThreads() {
    int subscriptions = channel.events().getActiveSubscriptions().size();
    TwitchRecorder recorder = attach(Limits.USUAL);
    channel.says(Irc.giftBomb("giver", 50));
    assertThat(threads()).hasSize(2);
    recorder.close();
    assertThat(threads()).isEmpty();
    assertThat(channel.events().getActiveSubscriptions()).hasSize(subscriptions);
    recorder.close();
  }

  @Test
  void close_endsThreadsThatTryAgain() {
    store.breakDown();
    TwitchRecorder recorder = attach(hasty());
    channel.says(Irc.giftBomb("giver", 50));
    recorder.close();
    Until.holds(() -> threads().isEmpty());
  }

  @Test
  void close_returnsThoughTheStoreHangs() throws InterruptedException {
    try (Store.Held held = store.hold()) {
      TwitchRecorder recorder = attach(hasty());
      channel.says(Irc.chat("m1", "ann", "Hello"));
      recorder.close();
      assertThat(held.holder().isAlive()).isTrue();
    }
    Until.holds(() -> threads().isEmpty());
  }

  private TwitchRecorder attach(Limits limits) {
    return TwitchRecorder.attach(
        channel.events(), store.session(), directory.resolve("side"), limits);
  }

  private static Limits hasty() {
    return new Limits(10, 100, Duration.ofDays(1), Duration.ofMillis(50), Duration.ofSeconds(30));
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("dreamspace-twitch"))
        .toList();
  }
}
