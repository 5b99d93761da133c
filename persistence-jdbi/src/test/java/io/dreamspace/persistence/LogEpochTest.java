package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Epoch;
import io.dreamspace.domain.change.RowFact.DocumentFact;
import io.dreamspace.domain.document.DocumentId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class LogEpochTest {
  @TempDir private Path directory;
  private Path file;
  private Epoch begun;

  @BeforeEach
  void begin() {
    file = directory.resolve("x.db");
    begun = changed(10);
  }

  @Test
  void restart_keepsTheEpoch() {
    assertThat(changed(0)).isEqualTo(begun);
    assertThat(changed(5)).isEqualTo(begun);
    assertThat(changed(0)).isEqualTo(begun);
  }

  @Test
  void kill_keepsTheEpoch() throws Exception {
    Process other = DatabaseLockTest.start(file);
    try (BufferedReader out = other.inputReader()) {
      assertThat(out.readLine()).isEqualTo("open");
    } finally {
      other.destroyForcibly().waitFor();
    }

    assertThat(changed(1)).isEqualTo(begun);
  }

  @Test
  void olderCopy_writtenOverTheFile_beginsANewEpoch() throws IOException {
    Path copy = copied("copy.db");
    changed(1);

    restore(copy);

    assertBeginsAfter(10);
  }

  @Test
  void olderCopy_restoredAfterAKill_beginsANewEpoch() throws Exception {
    Path copy = copied("copy.db");
    kill_keepsTheEpoch();
    Files.deleteIfExists(directory.resolve("x.db-wal"));
    Files.deleteIfExists(directory.resolve("x.db-shm"));

    restore(copy);

    assertBeginsAfter(10);
  }

  @Test
  void olderCopy_putInItsPlaceWithWhatWasBesideIt_beginsANewEpoch() throws IOException {
    Path copy = copied("copy.db");
    Path beside = directory.resolve("copy.epoch");
    Files.copy(directory.resolve("x.db.epoch"), beside);
    changed(1);

    Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
    Files.move(beside, directory.resolve("x.db.epoch"), StandardCopyOption.REPLACE_EXISTING);

    assertBeginsAfter(10);
  }

  @Test
  void anotherDatabase_inItsPlace_beginsANewEpoch() throws IOException {
    Path other = directory.resolve("other.db");
    try (Database database = Database.open(other)) {
      change(database, 1_000);
      assertThat(database.changes().epoch()).isNotEqualTo(begun);
    }

    restore(other);

    assertBeginsAfter(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n\n", "\u00ff", "x\n999999999999999999\ny\n"})
  void whatSaysNothing_besideIt_beginsANewEpoch(String text) throws IOException {
    Files.writeString(directory.resolve("x.db.epoch"), text);

    assertBeginsAfter(10);
  }

  @Test
  void nothing_besideIt_beginsANewEpoch() throws IOException {
    Files.delete(directory.resolve("x.db.epoch"));

    assertBeginsAfter(10);
  }

  @Test
  void whole_directory_mayBeMoved() throws IOException {
    Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    for (String name : new String[] {"x.db", "x.db.epoch"}) {
      Files.move(directory.resolve(name), elsewhere.resolve(name));
    }
    file = elsewhere.resolve("x.db");

    assertThat(changed(1)).isEqualTo(begun);
  }

  private void assertBeginsAfter(long number) {
    Epoch now;
    try (Database database = Database.open(file)) {
      now = database.changes().epoch();
      assertThat(now).isNotEqualTo(begun);
      assertThat(database.changes().beginning()).isEqualTo(number);
    }
    assertThat(changed(1)).as("after another restart").isEqualTo(now);
  }

  private Path copied(String name) throws IOException {
    return Files.copy(file, directory.resolve(name));
  }

  private void restore(Path copy) throws IOException {
    Files.write(file, Files.readAllBytes(copy));
  }

  /** The epoch while so many changes are made. */
  private Epoch changed(int count) {
    try (Database database = Database.open(file)) {
      change(database, count);
      return database.changes().epoch();
    }
  }

  private static void change(Database database, int count) {
    for (int number = 0; number < count; number++) {
      database
          .unitOfWork()
          .write(
              () -> {
                DocumentFact fact = new DocumentFact(Action.UPDATED, new DocumentId(1));
                database.changes().append(fact, Fixtures.NOON);
                return null;
              });
    }
  }
}
