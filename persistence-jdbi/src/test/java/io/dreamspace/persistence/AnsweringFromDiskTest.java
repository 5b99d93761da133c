package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.change.Retention;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.RowFact.UserFact;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.user.UserId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** What callers, readers and those who wait for changes learn before and after a sync. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class AnsweringFromDiskTest {
  private static final String UNCERTAIN =
      "It is uncertain whether the work is on disk; the database must be opened anew.";

  private static final Set<Thread.State> WAITING =
      Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  @TempDir private Path directory;
  private HeldDisk disk;
  private Database database;
  private Drawings drawings;

  @BeforeEach
  void open() {
    database =
        Database.open(
            directory.resolve("x.db"),
            Retention.standard(),
            new Workings(this::held, UnaryOperator.identity(), Checkpoints.PAGES));
    drawings = new Drawings(database);
  }

  private Disk held(Disk real) {
    disk = new HeldDisk(real);
    return disk;
  }

  @AfterEach
  void close() {
    disk.letAllGo();
    database.close();
  }

  private static <T> FutureTask<T> startAndWait(Callable<T> call) {
    FutureTask<T> task = new FutureTask<>(call);
    Thread thread = Thread.ofPlatform().daemon().start(task);
    while (!WAITING.contains(thread.getState()) && thread.isAlive()) {
      Thread.onSpinWait();
    }
    return task;
  }

  private FutureTask<Long> draw(String data) {
    return startAndWait(() -> drawings.drawn(data).id().value());
  }

  private FutureTask<Boolean> log(long user) {
    return startAndWait(
        () ->
            database
                .unitOfWork()
                .write(
                    () -> {
                      UserFact fact = new UserFact(Action.CREATED, new UserId(user));
                      database.changes().append(fact, Fixtures.NOON);
                      return true;
                    }));
  }

  private void awaitDrawings(int number) {
    while (drawings.ids().size() < number) {
      Thread.onSpinWait();
    }
  }

  @Test
  void caller_isAnswered_byASyncThatBeganAfterTheCommit() {
    Future<Long> first = draw("first");
    disk.awaitSync();
    Future<Long> second = draw("second");
    awaitDrawings(2);
    assertThat(first.isDone()).isFalse();

    disk.letOneGo();
    assertThat(Concurrently.get(first)).isEqualTo(1);
    disk.awaitSync();
    assertThat(second.isDone()).isFalse();

    disk.letOneGo();
    assertThat(Concurrently.get(second)).isEqualTo(2);
  }

  @Test
  void callers_howeverMany_areAnsweredAfterASyncOfTheirOwn() {
    disk.letAllGo();

    List<Boolean> synced =
        Concurrently.call(
            500,
            number -> {
              int before = database.unitOfWork().write(this::drawAndCountSyncs);
              return disk.ended() > before;
            });

    assertThat(synced).containsOnly(true).hasSize(500);
  }

  /** A sync that has begun by now may miss this work. */
  private int drawAndCountSyncs() {
    drawings.draw("data");
    return disk.begun();
  }

  @Test
  void workThatWritesNothing_isAnsweredAfterWhatItMayHaveSeen_withoutASync() {
    Future<Long> drawn = draw("seen");
    disk.awaitSync();
    Future<List<Long>> looking = startAndWait(() -> database.unitOfWork().write(drawings::ids));
    assertThat(looking.isDone()).isFalse();

    disk.letOneGo();

    assertThat(Concurrently.get(looking)).containsExactly(Concurrently.get(drawn));
    assertThat(disk.begun()).isEqualTo(1);
  }

  @Test
  void sync_thatFails_failsAllThatWait_andNothingIsWrittenAnyMore() {
    Future<Long> first = draw("first");
    disk.awaitSync();
    Future<Long> second = draw("second");
    awaitDrawings(2);
    disk.breakDown();

    for (Future<Long> lost : List.of(first, second)) {
      assertThatThrownBy(() -> Concurrently.get(lost))
          .hasMessage(UNCERTAIN)
          .rootCause()
          .hasMessage("No space left on device");
    }
    assertThatThrownBy(() -> drawings.drawn("third"))
        .rootCause()
        .hasMessage("The database takes no more work.");
    assertThat(drawings.ids()).hasSize(2);
    assertThat(disk.begun()).isEqualTo(1);
  }

  @Test
  void sync_thatFails_changesNothingForWorkThatHadFailed() {
    Future<Long> first = draw("first");
    disk.awaitSync();
    CountDownLatch ran = new CountDownLatch(1);
    Future<Long> refused =
        startAndWait(
            () ->
                database
                    .unitOfWork()
                    .write(
                        () -> {
                          ran.countDown();
                          throw new Conflict("no");
                        }));
    Concurrently.await(ran);
    disk.breakDown();

    assertThatThrownBy(() -> Concurrently.get(first)).hasMessage(UNCERTAIN);
    assertThatThrownBy(() -> Concurrently.get(refused)).isInstanceOf(Conflict.class);
  }

  @Test
  void database_thatIsOpenedAnew_writesAgain() {
    Future<Long> lost = draw("lost, perhaps");
    disk.breakDown();
    assertThatThrownBy(() -> Concurrently.get(lost)).hasMessage(UNCERTAIN);
    database.close();

    open();
    disk.letAllGo();

    drawings.drawn("after");
    assertThat(drawings.ids()).hasSize(2);
  }

  @Test
  void changes_areTold_onlyOnceTheyAreOnDisk() {
    Future<Boolean> written = log(1);
    disk.awaitSync();
    Future<Boolean> woken = startAndWait(this::awaitFirstChange);
    Future<Long> last = startAndWait(() -> database.changes().last());
    Future<List<Change>> after = startAndWait(() -> database.changes().after(0, 10));
    assertThat(List.of(written, woken, last, after)).noneMatch(Future::isDone);

    disk.letOneGo();

    assertThat(Concurrently.get(last)).isEqualTo(1);
    assertThat(Concurrently.get(after)).extracting(Change::number).containsExactly(1L);
    assertThat(Concurrently.get(woken)).isTrue();
    assertThat(Concurrently.get(written)).isTrue();
  }

  private boolean awaitFirstChange() throws InterruptedException {
    database.changes().await(0, Duration.ofMinutes(1));
    return true;
  }

  @Test
  void changes_thatMayBeLost_areNeverTold() {
    disk.letOneGo();
    assertThat(Concurrently.get(log(1))).isTrue();
    disk.awaitSync();
    Future<Boolean> lost = log(2);
    disk.awaitSync();
    Future<Long> last = startAndWait(() -> database.changes().last());
    disk.breakDown();

    assertThatThrownBy(() -> Concurrently.get(lost)).hasMessage(UNCERTAIN);
    assertThat(Concurrently.get(last)).isEqualTo(1);
    assertThat(database.changes().after(0, 10)).extracting(Change::number).containsExactly(1L);
  }

  @Test
  void close_waitsUntilAllIsOnDisk() {
    Future<Long> drawn = draw("data");
    disk.awaitSync();
    Future<Boolean> closed =
        startAndWait(
            () -> {
              database.close();
              return true;
            });
    assertThat(closed.isDone()).isFalse();

    disk.letOneGo();

    assertThat(Concurrently.get(closed)).isTrue();
    assertThat(Concurrently.get(drawn)).isEqualTo(1);
  }
}
