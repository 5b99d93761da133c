package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.domain.problem.Problem.Conflict;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When units of work that share a commit run again, and what is left of the first time. */
@Timeout(60)
class SharedCommitTest {
  @TempDir private Path directory;
  private Database database;
  private Drawings drawings;

  @BeforeEach
  void open() {
    database = Database.open(directory.resolve("x.db"));
    drawings = new Drawings(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void units_runOnce_whileNoneFailsThatHasWritten() {
    AtomicInteger runs = new AtomicInteger();
    List<Future<Long>> units = share(() -> draw(runs), () -> fail(runs), () -> draw(runs));

    assertThat(Concurrently.get(units.get(0))).isEqualTo(1);
    assertThatThrownBy(() -> Concurrently.get(units.get(1))).isInstanceOf(Conflict.class);
    assertThat(Concurrently.get(units.get(2))).isEqualTo(2);
    assertThat(runs).hasValue(3);
  }

  @Test
  void units_runAgain_onceOneFailsThatHasWritten_andAreGivenTheSameIds() {
    AtomicInteger runs = new AtomicInteger();
    List<Future<Long>> units =
        share(() -> draw(runs), () -> draw(runs) + fail(runs), () -> draw(runs));

    assertThat(Concurrently.get(units.get(0))).isEqualTo(1);
    assertThatThrownBy(() -> Concurrently.get(units.get(1))).isInstanceOf(Conflict.class);
    assertThat(Concurrently.get(units.get(2))).isEqualTo(2);
    assertThat(drawings.ids()).containsExactly(1L, 2L);
    assertThat(runs).hasValue(3 + 4);
  }

  @Test
  void unit_thatFailsOnlyTheFirstTime_succeeds() {
    AtomicInteger runs = new AtomicInteger();
    List<Future<Long>> units =
        share(
            () -> drawings.draw("first").id().value(),
            () -> draw(runs) + (runs.get() == 1 ? fail(runs) : 0));

    assertThat(units.stream().map(Concurrently::get)).containsExactly(1L, 2L);
    assertThat(drawings.ids()).containsExactly(1L, 2L);
  }

  @Test
  void unit_thatIsAlone_neverRunsAgain() {
    AtomicInteger runs = new AtomicInteger();

    assertThatThrownBy(() -> database.unitOfWork().write(() -> draw(runs) + fail(runs)))
        .isInstanceOf(Conflict.class);

    assertThat(runs).hasValue(2);
    assertThat(drawings.ids()).isEmpty();
    assertThat(drawings.drawn("after").id().value()).isEqualTo(1);
  }

  @Test
  void all_areAnswered_howeverManyShareACommit() {
    for (int units : new int[] {1, 2, 3, 4, 64, 257}) {
      QueuedUnits queue = new QueuedUnits(database.unitOfWork());
      List<Future<Integer>> answers =
          IntStream.range(0, units).mapToObj(number -> queue.put(() -> number)).toList();
      queue.letGo();

      assertThat(answers.stream().map(Concurrently::get))
          .isEqualTo(IntStream.range(0, units).boxed().toList());
    }
  }

  private interface Unit {
    long run();
  }

  private List<Future<Long>> share(Unit... units) {
    QueuedUnits queue = new QueuedUnits(database.unitOfWork());
    List<Future<Long>> answers = Stream.of(units).map(unit -> queue.put(unit::run)).toList();
    queue.letGo();
    return answers;
  }

  private long draw(AtomicInteger runs) {
    runs.incrementAndGet();
    return drawings.draw("data").id().value();
  }

  private static long fail(AtomicInteger runs) {
    runs.incrementAndGet();
    throw new Conflict("no");
  }
}
