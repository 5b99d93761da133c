package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.change.Retention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ConnectionsTest {
  private static final int MANY = 200;
  private static final int LOG_PAGES = 8_000;

  @TempDir private Path directory;
  private Path file;
  private Database database;
  private Drawings drawings;

  @BeforeEach
  void open() throws IOException {
    file = directory.toRealPath().resolve("x.db");
    database = Database.open(file, Retention.standard(), Workings.withLog(LOG_PAGES));
    drawings = new Drawings(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void writer_putsOnDiskWhatItCommits() {
    List<String> settings = database.unitOfWork().write(this::settings);

    assertThat(settings).containsExactly("wal", "1", "1", "0");
  }

  @Test
  void readers_onlyRead() {
    List<List<String>> settings =
        Concurrently.call(MANY, number -> database.unitOfWork().read(this::settings));

    assertThat(settings).containsOnly(List.of("wal", "2", "1", "1"));
    assertThatThrownBy(() -> database.sql().read(handle -> handle.execute("delete from documents")))
        .rootCause()
        .hasMessageContaining("SQLITE_READONLY");
  }

  private List<String> settings() {
    return database
        .sql()
        .read(
            handle ->
                Stream.of("journal_mode", "synchronous", "foreign_keys", "query_only")
                    .map(name -> pragma(handle, name))
                    .toList());
  }

  private static String pragma(Handle handle, String name) {
    return handle.createQuery("pragma " + name).mapTo(String.class).one();
  }

  @Test
  void foreignKeys_areEnforced() {
    assertThatThrownBy(
            () ->
                database
                    .unitOfWork()
                    .write(
                        () ->
                            database
                                .sql()
                                .write(
                                    handle ->
                                        handle.execute("insert into wallets values (404, 1, 1)"))))
        .rootCause()
        .hasMessageContaining("FOREIGN KEY");
  }

  @Test
  void reader_thatIsInterrupted_readsWhereItNeedNotWait() {
    drawings.drawn("data");
    List<Long> read =
        Concurrently.get(
            Concurrently.start(
                () -> {
                  Thread.currentThread().interrupt();
                  return drawings.ids();
                }));

    assertThat(read).hasSize(1);
  }

  @Test
  void statement_thatFails_isNotKept() {
    for (int time = 0; time < 3; time++) {
      assertThatThrownBy(
              () ->
                  database
                      .sql()
                      .read(
                          handle ->
                              handle
                                  .createQuery("select json_extract('{', '$') where :a = 1")
                                  .bind("a", 1)
                                  .mapTo(String.class)
                                  .list()))
          .rootCause()
          .hasMessageContaining("malformed JSON");
    }
    assertThat(drawings.ids()).isEmpty();
  }

  @Test
  void closed_readsAndWritesNoMore() {
    database.close();
    database.close();

    assertThatThrownBy(drawings::ids)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The database is closed.");
    assertThatThrownBy(() -> database.unitOfWork().read(drawings::ids))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The database is closed.");
    assertThatThrownBy(() -> drawings.drawn("late"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The database is closed.");
  }

  @Test
  void close_waitsForThoseWhoRead() {
    drawings.drawn("data");
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch letGo = new CountDownLatch(1);
    Future<List<Long>> reader =
        Concurrently.start(
            () ->
                database
                    .unitOfWork()
                    .read(
                        () -> {
                          reading.countDown();
                          Concurrently.await(letGo);
                          return drawings.ids();
                        }));
    Concurrently.await(reading);
    FutureTask<Boolean> closed = new FutureTask<>(database::close, true);
    Thread closing = Thread.ofPlatform().daemon().start(closed);

    readUntilClosed(new CountDownLatch(0));
    awaitWaitingOrEnded(closing);
    assertThat(closed.isDone()).isFalse();
    letGo.countDown();

    assertThat(Concurrently.get(reader)).hasSize(1);
    assertThat(Concurrently.get(closed)).isTrue();
  }

  private static void awaitWaitingOrEnded(Thread thread) {
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TERMINATED) {
      Thread.onSpinWait();
    }
  }

  @Test
  void close_inTheMidstOfManyReaders_letsThemEnd() {
    drawings.drawn("data");
    CountDownLatch some = new CountDownLatch(MANY);
    Future<Boolean> closed =
        Concurrently.start(
            () -> {
              Concurrently.await(some);
              database.close();
              return true;
            });

    List<String> ends = Concurrently.call(MANY, number -> readUntilClosed(some));

    assertThat(Concurrently.get(closed)).isTrue();
    assertThat(ends).containsOnly("The database is closed.");
  }

  private String readUntilClosed(CountDownLatch some) {
    try {
      while (true) {
        assertThat(drawings.ids()).hasSize(1);
        some.countDown();
      }
    } catch (IllegalStateException closed) {
      return closed.getMessage();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void close_leavesNoThreadAndNoFileOpen() throws IOException {
    Concurrently.call(MANY, number -> drawings.drawn("data"));
    Concurrently.call(MANY, number -> drawings.ids());
    assertThat(openFiles()).isNotEmpty();
    assertThat(ourThreads()).containsExactlyInAnyOrder("dreamspace-writer", "dreamspace-disk");
    // The next unit of work finds a log that is to be moved, which begins beside it.
    String noBase64 = "?".repeat(4_096_000);
    for (int pages = 0; pages <= LOG_PAGES; pages += 1_000) {
      drawings.drawn(noBase64);
    }

    database.close();

    assertThat(openFiles()).isEmpty();
    assertThat(ourThreads()).isEmpty();
    assertThat(Path.of(file + "-wal")).doesNotExist();
    assertThat(Path.of(file + "-shm")).doesNotExist();
  }

  private static List<String> ourThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("dreamspace-"))
        .toList();
  }

  private List<String> openFiles() throws IOException {
    String here = file.getParent().toString();
    try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
      return handles
          .map(ConnectionsTest::target)
          .filter(target -> target.startsWith(here))
          .toList();
    }
  }

  private static String target(Path handle) {
    try {
      return Files.readSymbolicLink(handle).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }
}
