package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dreamspace.db",
        "with spaces.db",
        "100%25.db",
        "what?foreign_keys=off",
        "hash#tag&more;x",
        "Zoë 😀.db",
        "file:x",
        ":memory:",
        "mode=memory"
      })
  void open_createsTheFileOfThisName(String name) throws IOException {
    Path file = directory.resolve(name);

    try (Database database = Database.open(file)) {
      new Drawings(database).drawn("data");
    }

    try (var files = Files.list(directory)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder(name, name + ".lock", name + ".epoch");
    }
    try (Database database = Database.open(file.toString())) {
      assertThat(new Drawings(database).ids()).hasSize(1);
    }
  }

  @Test
  void parse_understandsPathsAndUrls() {
    assertThat(Location.parse("a b.db")).isEqualTo(Path.of("a b.db"));
    assertThat(Location.parse("jdbc:sqlite:a b.db")).isEqualTo(Path.of("a b.db"));
    assertThat(Location.parse("jdbc:sqlite:/tmp/x.db")).isEqualTo(Path.of("/tmp/x.db"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:postgresql://host/name", "jdbc:sqlite", "jdbc:h2:mem:"})
  void open_refusesOtherDatabases(String url) {
    assertRefused(url, "Only SQLite databases can be opened, by jdbc:sqlite:FILE.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jdbc:sqlite::memory:", "jdbc:sqlite:file:x.db", "jdbc:sqlite:x?journal_mode=off"})
  void open_refusesUrlsThatSayMore(String url) {
    assertRefused(url, "In " + url + ", nothing but a file's path may follow jdbc:sqlite:.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "jdbc:sqlite:", ".", "/"})
  void open_refusesDirectories(String location) {
    assertThatThrownBy(() -> Database.open(location))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageEndingWith(" is a directory.");
  }

  @Test
  void open_refusesWhatIsNoPath() {
    assertThatThrownBy(() -> Database.open("a\0b"))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageStartingWith("The path of the database is no path: ");
  }

  @Test
  void open_refusesAMissingDirectory() {
    Path file = directory.resolve("nowhere").resolve("x.db");

    assertRefused(
        file.toString(),
        "The database %s cannot be created: there is no directory %s."
            .formatted(file, file.getParent()));
    assertThat(directory.resolve("nowhere")).doesNotExist();
  }

  @Test
  void open_refusesWhatIsNoDatabase() throws IOException {
    Path file = directory.resolve("notes.txt");
    List<String> lines = List.of("These are my notes, and they are long.".repeat(100));
    Files.write(file, lines);

    assertRefused(file.toString(), "The file " + file.toRealPath() + " is no SQLite database.");
    assertThat(file).hasContent(lines.getFirst());
  }

  @Test
  void open_refusesWhatIsNoFile() {
    assertRefused("/dev/null", "The database cannot be opened: /dev/null is no file.");
  }

  @Test
  void open_refusesALinkToNowhere() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("gone"));

    assertThatThrownBy(() -> Database.open(link))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("cannot be created");
  }

  @ParameterizedTest
  @ValueSource(strings = {"r--r--r--", "---------", "-w--w--w-"})
  void open_refusesWhatMayNotBeReadAndWritten(String permissions) throws IOException {
    Path file = Files.createFile(directory.resolve("x.db"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    assumeFalse(Files.isReadable(file) && Files.isWritable(file), "root may do everything");

    assertRefused(
        file.toString(),
        "The database %s cannot be opened: reading and writing it is not permitted."
            .formatted(file.toRealPath()));
  }

  private static void assertRefused(String location, String sentence) {
    assertThatThrownBy(() -> Database.open(location))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessage(sentence);
  }
}
