package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Stores;
import io.dreamspace.application.contract.SessionContract;
import io.dreamspace.application.contract.UnitOfWorkContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InMemoryDatabaseTest {

  @Nested
  class Sessions extends SessionContract {
    @Override
    protected Stores openStores() {
      return Database.inMemory();
    }
  }

  @Nested
  class UnitsOfWork extends UnitOfWorkContract {
    @Override
    protected Stores openStores() {
      return Database.inMemory();
    }
  }

  @Test
  void close_canBeRepeated() {
    Database database = Database.inMemory();

    database.close();
    database.close();
  }

  @Test
  void databases_knowNothingOfEachOther() {
    try (Database one = Database.inMemory();
        Database other = Database.inMemory()) {
      new Drawings(one).drawn("mine");

      assertThat(new Drawings(other).ids()).isEmpty();
    }
  }

  @Test
  void close_leavesNothingBehind() throws IOException {
    List<Path> before = directories();
    Database database = Database.inMemory();
    assertThat(directories()).hasSizeGreaterThan(before.size());

    database.close();

    assertThat(directories()).isSubsetOf(before);
  }

  private static List<Path> directories() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(path -> path.getFileName().toString().startsWith("dreamspace")).toList();
    }
  }
}
