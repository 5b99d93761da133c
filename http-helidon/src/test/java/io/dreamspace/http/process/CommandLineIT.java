package io.dreamspace.http.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
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

  /** The server asks for the body when it reads it: then the request is in flight. */
  @Test
  void sigterm_letsRequestsInFlightFinish() throws Exception {
    try (ServerProcess server = ServerProcess.start(directory.resolve("dreamspace.db"));
        Socket socket = new Socket("127.0.0.1", server.uri().getPort())) {
      BufferedReader answer =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      String body = "{\"twitch_id\": \"1\", \"name\": \"slow\"}";
      socket.getOutputStream().write(head(body.length()).getBytes(UTF_8));
      assertThat(answer.readLine()).isEqualTo("HTTP/1.1 100 Continue");
      server.process().destroy();
      socket.getOutputStream().write(body.getBytes(UTF_8));
      assertThat(answer.lines()).contains("HTTP/1.1 200 OK");
      assertThat(server.stop()).isIn(0, SIGTERM);
    }
  }

  private static String head(int length) {
    return """
    POST /users HTTP/1.1\r
    Host: localhost\r
    X-API-KEY: %s\r
    Expect: 100-continue\r
    Connection: close\r
    Content-Length: %d\r
    \r
    """
        .formatted(ServerProcess.KEY, length);
  }

  private String run(int exitCode, String... arguments) throws IOException, InterruptedException {
    Process process = ServerProcess.launch(directory, List.of(arguments));
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isEqualTo(exitCode);
    return output;
  }
}
