package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
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
