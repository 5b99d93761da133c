package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DatabaseLockTest {
  private static final String IN_USE = "The database %s is in use by another process.";

  @TempDir private Path directory;

  @Test
  void open_refusesWhatIsOpen_howeverItIsSpelled() throws IOException {
    Path file = directory.toRealPath().resolve("x.db");
    Path linkedDirectory =
        Files.createSymbolicLink(directory.resolve("here"), directory.toRealPath());
    Path link = directory.resolve("link.db");
    try (Database database = Database.open(file)) {
      Files.createSymbolicLink(link, file);
      List<Path> spellings =
          List.of(
              file,
              directory.resolve(".").resolve("x.db"),
              linkedDirectory.resolve("x.db"),
              link,
              Path.of("").toAbsolutePath().relativize(file));

      for (Path spelling : spellings) {
        assertThatThrownBy(() -> Database.open(spelling))
            .as("%s", spelling)
            .isInstanceOf(DatabaseRefused.class)
            .hasMessage("The database %s is in use by this process.", file);
      }
      new Drawings(database).drawn("still working");
      assertThat(isRefusedElsewhere(file)).isTrue();
    }

    try (Database again = Database.open(link)) {
      assertThat(new Drawings(again).ids()).hasSize(1);
    }
  }

  @Test
  void open_refusesWhatAnotherProcessHasOpen_untilItIsKilled() throws Exception {
    Path file = directory.toRealPath().resolve("x.db");
    Process other = start(file);
    try (BufferedReader out = other.inputReader()) {
      assertThat(out.readLine()).isEqualTo("open");

      assertThatThrownBy(() -> Database.open(file)).hasMessage(IN_USE, file);
    } finally {
      other.destroyForcibly().waitFor();
    }

    try (Database database = Database.open(file)) {
      assertThat(new Drawings(database).ids()).hasSize(1);
    }
  }

  @Test
  void open_thatIsRefused_leavesNoLock() throws IOException {
    Path file = directory.resolve("x.db");
    Files.writeString(file, "no database".repeat(1_000));
    assertThatThrownBy(() -> Database.open(file)).isInstanceOf(DatabaseRefused.class);
    Files.delete(file);

    Database.open(file).close();
    Database.open(file).close();
  }

  /** What this process has refused must not have cost it its own lock. */
  private static boolean isRefusedElsewhere(Path file) throws IOException {
    Process other = start(file);
    try (BufferedReader out = other.inputReader()) {
      return out.readLine() == null;
    } finally {
      other.destroyForcibly();
    }
  }

  static Process start(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Occupant.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** A process that opens a database, writes, and waits for its end. */
  static final class Occupant {
    private Occupant() {}

    public static void main(String[] args) throws IOException {
      Database database = Database.open(args[0]);
      new Drawings(database).drawn("kept");
      System.out.println("open");
      System.in.read();
    }
  }
}
