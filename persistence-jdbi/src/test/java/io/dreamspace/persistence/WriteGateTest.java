package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.problem.Problem.Conflict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class WriteGateTest {
  private static final int THREADS = 64;
  private static final int UNITS = 20;

  @TempDir private Path directory;
  private Database database;
  private Drawings drawings;

  @BeforeEach
  void open() {
    database = Database.open(directory.resolve("dreamspace.db"));
    drawings = new Drawings(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  static Stream<ThreadFactory> threads() {
    return Stream.of(Thread.ofVirtual().factory(), Thread.ofPlatform().factory());
  }

  @ParameterizedTest
  @MethodSource("threads")
  void units_thatFail_takeBackOnlyThemselves(ThreadFactory threads) throws Exception {
    List<List<Long>> kept =
        IntStream.range(0, THREADS).<List<Long>>mapToObj(number -> new ArrayList<>()).toList();
    List<Thread> all =
        kept.stream().map(mine -> threads.newThread(() -> drawAndFail(mine))).toList();
    all.forEach(Thread::start);
    for (Thread thread : all) {
      thread.join();
    }

    assertThat(kept).allSatisfy(mine -> assertThat(mine).hasSize(18).isSorted());
    assertThat(drawings.ids())
        .isEqualTo(kept.stream().flatMap(List::stream).sorted().toList())
        .hasSize(THREADS * 18);
  }

  private void drawAndFail(List<Long> kept) {
    for (int unit = 0; unit < UNITS; unit++) {
      int number = unit;
      try {
        kept.add(database.unitOfWork().write(() -> drawUnlessTenth(number)));
      } catch (Conflict tenth) {
        assertThat(number % 10).isEqualTo(9);
      }
    }
  }

  private long drawUnlessTenth(int number) {
    long id = drawings.draw("data").id().value();
    if (number % 10 == 9) {
      throw new Conflict("tenth");
    }
    return id;
  }

  @Test
  void unit_thatFails_leavesThoseThatShareItsCommit() {
    QueuedUnits queue = new QueuedUnits(database.unitOfWork());
    List<Future<Long>> units =
        List.of(
            queue.put(() -> drawings.draw("first").id().value()),
            queue.put(() -> drawUnlessTenth(9)),
            queue.put(() -> drawings.draw("third").id().value()));
    queue.letGo();

    long first = Concurrently.get(units.get(0));
    assertThatThrownBy(() -> Concurrently.get(units.get(1))).isInstanceOf(Conflict.class);
    long third = Concurrently.get(units.get(2));
    assertThat(drawings.ids()).containsExactlyInAnyOrder(first, third);
  }

  @Test
  void fullDisk_failsAllThatShareTheCommit_andNobodyAfterwards() {
    Document before = drawings.drawn("before");
    drawings.leaveRoomFor(2);
    QueuedUnits queue = new QueuedUnits(database.unitOfWork());
    List<Future<Long>> units =
        List.of(
            queue.put(() -> drawings.draw("small").id().value()),
            queue.put(() -> drawings.redraw(before, "x".repeat(100_000)) ? 1L : 0L),
            queue.put(() -> drawings.draw("small").id().value()));
    queue.letGo();

    for (Future<Long> unit : units) {
      assertThatThrownBy(() -> Concurrently.get(unit)).isInstanceOf(RuntimeException.class);
    }
    assertThat(drawings.ids()).hasSize(1);
    drawings.leaveAllRoom();
    assertThat(database.unitOfWork().write(() -> drawings.redraw(before, "y".repeat(100_000))))
        .isTrue();
    drawings.drawn("after");
    assertThat(drawings.ids()).hasSize(2);
  }

  /** After it, SQLite has no transaction any more: what came next would be on disk at once. */
  @Test
  void fullDisk_thatTheWorkPassesOver_failsTheWorkAllTheSame() {
    Document before = drawings.drawn("before");
    drawings.leaveRoomFor(2);

    assertThatThrownBy(
            () ->
                database
                    .unitOfWork()
                    .write(
                        () -> {
                          drawings.draw("first");
                          assertThatThrownBy(() -> drawings.redraw(before, "x".repeat(100_000)));
                          assertThatThrownBy(() -> drawings.draw("second"));
                          return "done";
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The database could not commit the work.");

    assertThat(drawings.ids()).hasSize(1);
    drawings.drawn("after");
    assertThat(drawings.ids()).hasSize(2);
  }

  @Test
  void fullDisk_failsTheStatementAlone_whereSqliteCanTakeItBack() {
    drawings.drawn("before");
    drawings.leaveRoomFor(2);

    assertThatThrownBy(() -> drawings.drawn("x".repeat(100_000)))
        .rootCause()
        .hasMessageContaining("SQLITE_FULL");
    drawings.drawn("small");
    assertThat(drawings.ids()).hasSize(2);
  }

  @Test
  void failures_tellNothingOfWhatWasWritten() {
    drawings.leaveRoomFor(0);

    assertThatThrownBy(() -> drawings.drawn("secret".repeat(100_000)))
        .hasMessageNotContaining("secret")
        .rootCause()
        .hasMessageNotContaining("secret");
  }

  @Test
  void transactionThatIsGone_failsTheUnit() {
    assertThatThrownBy(
            () ->
                database
                    .unitOfWork()
                    .write(
                        () -> {
                          drawings.draw("lost");
                          return database.sql().write(handle -> handle.execute("rollback"));
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(drawings.ids()).isEmpty();
    drawings.drawn("after");
    assertThat(drawings.ids()).hasSize(1);
  }

  @Test
  void brokenConstraint_leavesTheStatementUsable() {
    for (int time = 0; time < 3; time++) {
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
                                      handle.execute(
                                          "insert into wallets values (?, 1, 1)", 404))));
    }

    drawings.drawn("after");
    assertThat(drawings.ids()).hasSize(1);
  }

  @Test
  void interrupt_doesNotEndTheWait() {
    QueuedUnits queue = new QueuedUnits(database.unitOfWork());
    Future<Long> unit = queue.put(() -> drawings.draw("kept").id().value());
    queue.lastThread().interrupt();
    queue.letGo();

    long id = Concurrently.get(unit);
    assertThat(drawings.ids()).containsExactly(id);
  }

  @Test
  void units_thatWait_takeTheirTurns() {
    QueuedUnits queue = new QueuedUnits(database.unitOfWork());
    List<Future<Long>> units =
        IntStream.range(0, THREADS)
            .mapToObj(number -> queue.put(() -> drawings.draw("data").id().value()))
            .toList();
    queue.letGo();

    assertThat(units.stream().map(Concurrently::get).toList())
        .isEqualTo(drawings.ids())
        .hasSize(THREADS);
  }

  @Test
  void close_letsTheQueueFinish() {
    QueuedUnits queue = new QueuedUnits(database.unitOfWork());
    List<Future<Long>> units =
        IntStream.range(0, THREADS)
            .mapToObj(number -> queue.put(() -> drawings.draw("data").id().value()))
            .toList();
    Future<Boolean> closed =
        Concurrently.start(
            () -> {
              database.close();
              return true;
            });
    queue.letGo();

    assertThat(Concurrently.get(closed)).isTrue();
    List<Long> ids = units.stream().map(Concurrently::get).toList();
    open();
    assertThat(drawings.ids()).isEqualTo(ids).hasSize(THREADS);
  }

  @Test
  void close_byWorkUnderWay_isRefused() {
    String refusal = "Work cannot close the database that it works on.";

    assertThatThrownBy(() -> database.unitOfWork().write(this::closing)).hasMessage(refusal);
    assertThatThrownBy(() -> database.unitOfWork().read(this::closing)).hasMessage(refusal);
    drawings.drawn("after");
    assertThat(drawings.ids()).hasSize(1);
  }

  private boolean closing() {
    database.close();
    return true;
  }

  @Test
  void longRead_keepsNoWriterWaiting_andSeesWhatWas() {
    drawings.drawn("before");

    List<Long> seen =
        database
            .unitOfWork()
            .read(
                () -> {
                  drawings.ids();
                  Concurrently.get(Concurrently.start(() -> drawings.drawn("after")));
                  return drawings.ids();
                });

    assertThat(seen).hasSize(1);
    assertThat(drawings.ids()).hasSize(2);
  }
}
