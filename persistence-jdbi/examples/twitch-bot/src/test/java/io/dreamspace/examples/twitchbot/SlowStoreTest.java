package io.dreamspace.examples.twitchbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store is held up or fails; the bot is not, and nothing is lost. */
class SlowStoreTest {
  private static final Duration NEVER = Duration.ofDays(1);
  private static final Duration SECONDS = Duration.ofSeconds(30);

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
  void handler_doesNotWaitForTheStore() throws InterruptedException {
    List<Long> nanos = new ArrayList<>();
    try (TwitchRecorder recorder = attach(Limits.USUAL)) {
      try (Store.Held held = store.hold()) {
        for (int i = 0; i < 3_000; i++) {
          long start = System.nanoTime();
          channel.says(Irc.chat("m" + i, "ann", "text " + i));
          nanos.add(System.nanoTime() - start);
        }
        assertThat(recorder.counts().recorded()).isZero();
      }
      Until.holds(() -> recorder.counts().recorded() == 3_000);
      assertThat(recorder.counts().lost()).isZero();
    }
    Collections.sort(nanos);
    // Publishing a line costs some 10 µs, most of it Twitch4J's; a commit takes milliseconds.
    assertThat(Duration.ofNanos(nanos.get(nanos.size() / 2))).isLessThan(Duration.ofMillis(1));
    assertThat(Duration.ofNanos(nanos.get(nanos.size() * 99 / 100)))
        .isLessThan(Duration.ofMillis(5));
    assertThat(store.texts()).isEqualTo(texts(0, 3_000));
  }

  @Test
  void overflow_spillsAndArrivesInOrder() throws Exception {
    try (TwitchRecorder recorder = attach(new Limits(10, 1_000, NEVER, SECONDS, SECONDS))) {
      try (Store.Held held = store.hold()) {
        says(0, 9);
        assertThat(sideFile()).isEmptyFile();
        says(9, 300);
        Until.holds(() -> recorder.counts().spilled() >= 290);
        assertThat(Files.readAllLines(sideFile())).hasSizeGreaterThanOrEqualTo(290);
      }
      says(300, 320);
      Until.holds(() -> recorder.counts().recorded() == 320);
      says(320, 325);
    }
    assertThat(store.texts()).isEqualTo(texts(0, 325));
    assertThat(sideFile()).isEmptyFile();
  }

  @Test
  void manyTurnsBetweenMemoryAndFile_keepOrderAndCount() throws Exception {
    Limits narrow = new Limits(5, 10_000, Duration.ofMillis(1), SECONDS, SECONDS);
    try (TwitchRecorder recorder = attach(narrow)) {
      for (int turn = 0; turn < 40; turn++) {
        try (Store.Held held = store.hold()) {
          says(turn * 50, turn * 50 + 30);
        }
        says(turn * 50 + 30, turn * 50 + 50);
      }
      Until.holds(() -> recorder.counts().recorded() >= 2_000);
      Counts counts = recorder.counts();
      assertThat(counts).isEqualTo(new Counts(2_000, 0, counts.spilled(), 0));
    }
    assertThat(store.texts()).isEqualTo(texts(0, 2_000));
  }

  @Test
  void whatWaitsLong_isInTheSideFileThoughThereIsRoom() throws Exception {
    Limits limits = new Limits(1_000, 1_000, Duration.ofMillis(1), SECONDS, SECONDS);
    try (TwitchRecorder recorder = attach(limits)) {
      try (Store.Held held = store.hold()) {
        says(0, 3);
        Until.holds(() -> recorder.counts().spilled() >= 3);
        assertThat(Files.readString(sideFile())).contains("text 0", "text 1", "text 2");
      }
    }
    assertThat(store.texts()).isEqualTo(texts(0, 3));
  }

  @Test
  void abruptStop_leavesTheRestToTheNextRecorder() throws Exception {
    Limits impatient = new Limits(1_000, 1_000, NEVER, Duration.ofMillis(1), SECONDS);
    try (Store.Held held = store.hold()) {
      TwitchRecorder recorder = attach(impatient);
      says(0, 100);
      recorder.close();
      assertThat(Files.readAllLines(sideFile())).hasSize(100);
    }
    store.close();
    store = new Store(directory);
    try (TwitchRecorder recorder = attach(Limits.USUAL)) {
      says(90, 110);
    }
    assertThat(store.texts()).isEqualTo(texts(0, 110));
    assertThat(sideFile()).isEmptyFile();
  }

  @Test
  void storeThatFails_isTriedAgain() {
    try (TwitchRecorder recorder = attach(Limits.USUAL)) {
      store.breakDown();
      says(0, 20);
      // So long in the side file, it has been tried in vain.
      Until.holds(() -> recorder.counts().spilled() >= 20);
      assertThat(recorder.counts()).isEqualTo(new Counts(0, 0, recorder.counts().spilled(), 0));
      store.mend();
      Until.holds(() -> recorder.counts().recorded() == 20);
    }
    assertThat(store.texts()).isEqualTo(texts(0, 20));
  }

  @Test
  void storeThatFailsToTheEnd_leavesAllInTheSideFile() throws Exception {
    Limits impatient = new Limits(1_000, 1_000, NEVER, Duration.ofMillis(200), SECONDS);
    store.breakDown();
    try (TwitchRecorder recorder = attach(impatient)) {
      says(0, 20);
    }
    assertThat(Files.readAllLines(sideFile())).hasSize(20);
    store.mend();
    attach(Limits.USUAL).close();
    assertThat(store.texts()).isEqualTo(texts(0, 20));
  }

  private TwitchRecorder attach(Limits limits) {
    return TwitchRecorder.attach(channel.events(), store.session(), sideFile(), limits);
  }

  private Path sideFile() {
    return directory.resolve("dreamspace.db.twitch");
  }

  private void says(int from, int to) {
    for (int i = from; i < to; i++) {
      channel.says(Irc.chat("m" + i, "ann", "text " + i));
    }
  }

  private static List<String> texts(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "text " + i).toList();
  }
}
