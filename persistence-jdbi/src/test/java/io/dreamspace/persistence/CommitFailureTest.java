package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Epoch;
import io.dreamspace.domain.change.RowFact.UserFact;
import io.dreamspace.domain.user.UserId;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every unit of work succeeds, and the commit that they share does not. */
class CommitFailureTest {
  @TempDir private Path directory;

  @Test
  @Timeout(60)
  void commit_thatFails_failsAllThatShareIt_andNobodyAfterwards() {
    try (Database database = Database.open(directory.resolve("x.db"))) {
      Drawings drawings = new Drawings(database);
      QueuedUnits queue = new QueuedUnits(database.unitOfWork());
      List<Future<Long>> units =
          List.of(
              queue.put(() -> drawings.draw("first").id().value()),
              queue.put(() -> promiseWhatIsNotKept(database)),
              queue.put(() -> drawings.draw("third").id().value()));
      queue.letGo();

      for (Future<Long> unit : units) {
        assertThatThrownBy(() -> Concurrently.get(unit))
            .isInstanceOf(IllegalStateException.class)
            .hasMessage("The database could not commit the work.")
            .rootCause()
            .hasMessageContaining("FOREIGN KEY");
      }
      assertThat(drawings.ids()).isEmpty();
      drawings.drawn("after");
      assertThat(drawings.ids()).hasSize(1);
    }
  }

  @Test
  @Timeout(60)
  void commit_thatFails_leavesNoTraceInTheChangeLog() {
    Epoch epoch;
    try (Database database = Database.open(directory.resolve("x.db"))) {
      epoch = database.changes().epoch();
      assertThatThrownBy(() -> database.unitOfWork().write(() -> logAndPromise(database)))
          .hasMessage("The database could not commit the work.");
      new Drawings(database).drawn("after");
      assertThat(database.changes().last()).isZero();
      database.unitOfWork().write(() -> log(database));
      assertThat(database.changes().last()).isEqualTo(1);
    }
    try (Database database = Database.open(directory.resolve("x.db"))) {
      assertThat(database.changes().epoch()).isEqualTo(epoch);
      assertThat(database.changes().after(0, 10)).hasSize(1);
    }
  }

  private static long logAndPromise(Database database) {
    log(database);
    log(database);
    return promiseWhatIsNotKept(database);
  }

  private static boolean log(Database database) {
    database.changes().append(new UserFact(Action.CREATED, new UserId(1)), Fixtures.NOON);
    return true;
  }

  private static long promiseWhatIsNotKept(Database database) {
    return database
        .sql()
        .write(
            handle -> {
              handle.execute("pragma defer_foreign_keys = on");
              return handle.execute("insert into wallets values (404, 1, 1)");
            });
  }
}
