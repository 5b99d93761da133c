package io.dreamspace.http.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a JVM starts a server with less than half the work: for tests that start many, and look at
 * something else than how soon it answers. Its classes come from an archive that the first such
 * test makes.
 */
final class QuickStart {
  private static final Path ARCHIVE = Path.of("target", "dreamspace.jsa").toAbsolutePath();

  private static final String EVENT =
      """
      {"user": {"twitch_id": "1", "name": "n"}, "user_name": "n",
       "document": {"document_data": "x", "seal": 1,
                    "stamps": [{"stamp_type": "a", "pos_x": 1, "pos_y": 2, "rotation": 0.5}]},
       "occurred_at": "2025-06-08T20:12:00Z", "event_type": "plain", "message": "Hello"}\
      """;

  private static @Nullable List<String> options;

  private QuickStart() {}

  /** The JVM's options. */
  static synchronized List<String> options() throws IOException, InterruptedException {
    if (options == null) {
      List<String> made = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
      makeArchive(made);
      if (Files.exists(ARCHIVE)) {
        made.add("-XX:SharedArchiveFile=" + ARCHIVE);
      }
      options = List.copyOf(made);
    }
    return options;
  }

  /** Has a server do what the tests have theirs do; it writes the archive when it ends. */
  private static void makeArchive(List<String> others) throws IOException, InterruptedException {
    Files.deleteIfExists(ARCHIVE);
    Path directory = Files.createTempDirectory(ARCHIVE.getParent(), "archive");
    List<String> archiving = new ArrayList<>(others);
    archiving.add("-XX:ArchiveClassesAtExit=" + ARCHIVE);
    try (ServerProcess server =
        ServerProcess.start(directory.resolve("dreamspace.db"), archiving.toArray(String[]::new))) {
      assertThat(server.post("/events", EVENT).statusCode()).isEqualTo(200);
      assertThat(server.get("/events").statusCode()).isEqualTo(200);
      server.stop();
    }
  }
}
