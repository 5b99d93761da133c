package io.dreamspace.http.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a program: what it prints, how it ends, and what it refuses. */
class CommandLineIT {
  private static final int WRONG_USAGE = 2;
  private static final int SIGTERM = 128 + 15;

  /** The 2 s, with room for a machine that does something else at the time. */
  private static final long PATIENCE_MILLIS = 8_000;

  @TempDir private Path directory;

  @Test
  void start_answersSoonOnAFreshDatabase() throws Exception {
    long start = System.currentTimeMillis();
    try (ServerProcess server = ServerProcess.start(directory.resolve("dreamspace.db"))) {
      assertThat(server.get("/users").body()).isEqualTo("[]");
      long millis = System.currentTimeMillis() - start;
      System.out.println("First answer " + millis + " ms after the start of the process");
      assertThat(millis).isLessThan(PATIENCE_MILLIS);
    }
  }

  @Test
  void secondServer_onTheSameFileIsRefused() throws Exception {
    Path database = directory.resolve("dreamspace.db");
    try (ServerProcess server = ServerProcess.start(database)) {
      assertThat(run(WRONG_USAGE, "--port", "0", "--database", database.toString()))
          .contains("in use")
          .doesNotContain("\tat ");
      assertThat(server.get("/users").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void portInUse_isRefusedWithASentence() throws Exception {
    try (ServerProcess server = ServerProcess.start(directory.resolve("dreamspace.db"))) {
      String port = Integer.toString(server.uri().getPort());
      String database = directory.resolve("other.db").toString();
      assertThat(run(WRONG_USAGE, "--port", port, "--database", database))
          .contains(port)
          .doesNotContain("\tat ");
    }
  }

  /** The client sends its body once the server asks for it: then the request is in flight. */
  @Test
  void sigterm_letsRequestsInFlightFinish() throws Exception {
    try (ServerProcess server = ServerProcess.start(directory.resolve("dreamspace.db"))) {
      SlowBody body = new SlowBody("{\"twitch_id\": \"1\", \"name\": \"slow\"}");
      CompletableFuture<HttpResponse<String>> answer =
          server
              .client()
              .sendAsync(
                  server.request("/users").POST(BodyPublishers.ofInputStream(() -> body)).build(),
                  BodyHandlers.ofString());
      body.awaitBeingRead();
      server.process().destroy();
      body.finish();
      assertThat(answer.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      assertThat(server.stop()).isIn(0, SIGTERM);
    }
  }

  private String run(int exitCode, String... arguments) throws IOException, InterruptedException {
    Process process = ServerProcess.launch(directory, List.of(arguments));
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isEqualTo(exitCode);
    return output;
  }
}
