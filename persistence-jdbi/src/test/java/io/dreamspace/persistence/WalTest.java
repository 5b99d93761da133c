package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.domain.document.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WalTest {
  private static final int WRITERS = 64;
  private static final int WRITES = 20_000;
  private static final long MOST_BYTES = Checkpoints.MOST_PAGES * 4_096L;

  @TempDir private Path directory;

  @Test
  @Timeout(240)
  void wal_staysBounded_underLoad() throws IOException {
    Path file = directory.resolve("x.db");
    try (Database database = Database.open(file)) {
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
