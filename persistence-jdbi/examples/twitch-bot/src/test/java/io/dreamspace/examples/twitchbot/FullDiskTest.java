package io.dreamspace.examples.twitchbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The side file cannot be written: Linux has a disk that is always full. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
  private static final Path FULL = Path.of("/dev/full");
  private static final Limits LIMITS =
      new Limits(10, 50, Duration.ofMillis(1), Duration.ofSeconds(30), Duration.ofMillis(200));

  private final Channel channel = new Channel();

  @Test
  void messages_stayInMemoryUntilTheStoreTakesThem(@TempDir Path directory) throws Exception {
    try (Store store = new Store(directory);
        TwitchRecorder recorder =
            TwitchRecorder.attach(channel.events(), store.session(), FULL, LIMITS)) {
      try (Store.Held held = store.hold()) {
        says(40);
      }
      Until.holds(() -> recorder.counts().recorded() == 40);
      assertThat(recorder.counts()).isEqualTo(new Counts(40, 0, 0, 0));
      assertThat(store.texts())
          .isEqualTo(IntStream.range(0, 40).mapToObj(i -> "text " + i).toList());
    }
  }

  @Test
  void memory_isBoundedAndLossesAreCounted(@TempDir Path directory) throws Exception {
    try (Store store = new Store(directory);
        TwitchRecorder recorder =
            TwitchRecorder.attach(channel.events(), store.session(), FULL, LIMITS)) {
      try (Store.Held held = store.hold()) {
        says(100);
      }
      // One more than fits waits in the hands of the recording thread, if it was quick.
      Until.holds(() -> recorder.counts().recorded() + recorder.counts().lost() == 100);
      assertThat(recorder.counts().lost()).isBetween(49L, 50L);
    }
  }

  private void says(int messages) {
    for (int i = 0; i < messages; i++) {
      channel.says(Irc.chat("m" + i, "ann", "text " + i));
    }
  }
}
