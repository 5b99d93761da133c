package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.change.Retention;
import io.dreamspace.domain.document.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

class WalTest {
  private static final int WRITERS = 64;
  private static final int WRITES = 5_000;
  private static final int PAGES = 8_000;
  private static final long PAGE_BYTES = 4_096;
  private static final long MOST_BYTES = 2 * PAGES * PAGE_BYTES;

  @TempDir private Path directory;

  @Test
  @Timeout(240)
  void wal_staysBounded_underLoad() throws IOException {
    Path file = directory.resolve("x.db");
    try (Database database = openWithShortLog(file)) {
      Drawings drawings = new Drawings(database);
      DocumentId first = drawings.drawn("first").id();
      AtomicBoolean done = new AtomicBoolean();
      List<Future<Boolean>> readers =
          IntStream.range(0, 4)
              .mapToObj(number -> Concurrently.start(() -> readUntil(done, database, first)))
              .toList();

      String data = "x".repeat(24_000);
      Concurrently.call(WRITERS, number -> draw(drawings, data));
      done.set(true);

      assertThat(readers).allMatch(Concurrently::get);
      assertThat(drawings.ids()).hasSize(WRITES / WRITERS * WRITERS + 1);
      long log = Files.size(Path.of(file + "-wal"));
      assertThat(Files.size(file) + log).isGreaterThan(MOST_BYTES * 5 / 4);
      assertThat(log).isLessThan(MOST_BYTES * 5 / 4);
    }
  }

  private static Database openWithShortLog(Path file) {
    return Database.open(file, Retention.standard(), Workings.withLog(PAGES));
  }

  @Test
  @Timeout(60)
  void wal_isMovedInPauses_soThatItStaysShortWhereLittleHappens() throws Exception {
    Path file = directory.resolve("x.db");
    long longest = 0;
    try (Database database = Database.open(file);
        OtherProgram other = new OtherProgram(file)) {
      Drawings drawings = new Drawings(database);
      for (int time = 0; time < 6; time++) {
        drawings.drawn("?".repeat(5_000_000));
        longest = Math.max(longest, other.log().pages() * PAGE_BYTES);
        while (other.log().rest() > 0) {
          Thread.onSpinWait();
        }
      }
    }
    assertThat(longest).isBetween(5_000_000L, 10_000_000L);
  }

  /** On a disk so slow that only patience ends the wait. */
  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void answer_waitsAMoment_whileTheDatabaseFileIsSynced() {
    AtomicReference<HeldDisk> slow = new AtomicReference<>();
    UnaryOperator<Disk> holding =
        real -> {
          slow.set(new HeldDisk(real));
          return slow.get();
        };
    Workings workings = new Workings(UnaryOperator.identity(), holding, PAGES);
    try (Database database =
        Database.open(directory.resolve("x.db"), Retention.standard(), workings)) {
      Drawings drawings = new Drawings(database);
      drawings.drawn("?".repeat(5_000_000));
      slow.get().awaitSync();
      long start = System.nanoTime();
      try {
        drawings.drawn("meanwhile");
        Duration waited = Duration.ofNanos(System.nanoTime() - start);
        assertThat(waited).isGreaterThan(Duration.ofMillis(150));
      } finally {
        slow.get().letAllGo();
      }
    }
  }

  @Test
  @Timeout(60)
  void reader_whoKeepsTheLogFromBeginningAnew_slowsNobodyDownForLong() throws Exception {
    Path file = directory.resolve("x.db");
    try (Database database = openWithShortLog(file);
        OtherProgram other = new OtherProgram(file);
        OtherProgram reader = new OtherProgram(file)) {
      Drawings drawings = new Drawings(database);
      drawings.drawn("first");
      reader.beginToRead();

      long start = System.nanoTime();
      for (int time = 0; time < 220; time++) {
        drawings.drawn("?".repeat(480_000));
      }
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      assertThat(other.log().pages()).isGreaterThan(3 * PAGES);
      // If each of the last eighty had waited 200 ms for the reader, it would have taken 16 s.
      assertThat(taken).isLessThan(Duration.ofSeconds(12));

      reader.endToRead();
      drawings.drawn("?".repeat(5_000_000));
      while (other.log().pages() > PAGES) {
        drawings.drawn("a");
      }
    }
  }

  private static boolean draw(Drawings drawings, String data) {
    for (int time = 0; time < WRITES / WRITERS; time++) {
      drawings.drawn(data);
    }
    return true;
  }

  private static boolean readUntil(AtomicBoolean done, Database database, DocumentId first) {
    boolean found = true;
    while (!done.get()) {
      found &= database.unitOfWork().read(() -> database.documents().find(first)).isPresent();
    }
    return found;
  }
}
