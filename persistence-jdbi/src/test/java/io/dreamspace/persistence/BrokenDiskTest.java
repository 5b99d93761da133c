package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.change.Retention;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** After a sync that failed, the log stays as it is: what it holds may be nowhere else. */
@Timeout(60)
class BrokenDiskTest {
  private static final UnaryOperator<Disk> SOUND = UnaryOperator.identity();
  private static final Disk BROKEN =
      () -> {
        throw new IOException("Input/output error");
      };

  /** More than is left to the next pause. */
  private static final String MUCH = "?".repeat(5_000_000);

  private static final String SOME = "?".repeat(100_000);
  private static final int PAGES_OF_SOME = 24;

  @TempDir private Path directory;

  private Path file() {
    return directory.resolve("x.db");
  }

  private Database open(UnaryOperator<Disk> log, UnaryOperator<Disk> file) {
    return Database.open(file(), Retention.standard(), new Workings(log, file, Checkpoints.PAGES));
  }

  @Test
  void databaseFile_thatCannotBeSynced_keepsTheLog_andRefusesFurtherWork() throws Exception {
    CountDownLatch tried = new CountDownLatch(1);
    try (Database database = open(SOUND, real -> broken(tried));
        OtherProgram other = new OtherProgram(file())) {
      new Drawings(database).drawn(MUCH);
      tried.await();

      assertThatThrownBy(() -> drawUntilRefused(database))
          .hasRootCauseMessage("The database takes no more work.");
      database.close();
      assertThat(other.log().pages()).isGreaterThan(1_000);
    }
    assertThat(Path.of(file() + "-wal")).isNotEmptyFile();
    try (Database opened = open(SOUND, SOUND)) {
      assertThat(new Drawings(opened).ids()).isNotEmpty();
    }
  }

  @Test
  void databaseFile_thatCannotBeSyncedUnderLoad_leavesAllThatWasAnsweredInTheLog()
      throws Exception {
    Workings shortLog = new Workings(SOUND, real -> BROKEN, 1_000);
    try (Database database = Database.open(file(), Retention.standard(), shortLog);
        OtherProgram other = new OtherProgram(file())) {
      List<Integer> answered = Concurrently.call(16, number -> answeredUntilRefused(database));

      int drawings = answered.stream().mapToInt(Integer::intValue).sum();
      assertThat(other.log().pages()).isGreaterThan(drawings * PAGES_OF_SOME);
    }
  }

  private static int answeredUntilRefused(Database database) {
    for (int answered = 0; ; answered++) {
      try {
        new Drawings(database).drawn(SOME);
      } catch (IllegalStateException refused) {
        return answered;
      }
    }
  }

  private static Disk broken(CountDownLatch tried) {
    return () -> {
      tried.countDown();
      BROKEN.sync();
    };
  }

  private static void drawUntilRefused(Database database) {
    while (true) {
      new Drawings(database).drawn("more");
    }
  }

  @Test
  void log_thatCannotBeSynced_isNotMoved() throws Exception {
    try (Database database = open(real -> BROKEN, SOUND);
        OtherProgram other = new OtherProgram(file())) {
      assertThatThrownBy(() -> new Drawings(database).drawn(MUCH))
          .hasRootCauseMessage("Input/output error");
      LogState before = other.log();

      Thread.sleep(Duration.ofMillis(300)); // Several pauses.

      assertThat(before.rest()).isGreaterThan(1_000);
      assertThat(other.log()).isEqualTo(before);
      database.close();
      assertThat(other.log()).isEqualTo(before);
    }
  }
}
