package io.dreamspace.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The one file, as a process of its own. */
@Timeout(120)
class DreamspaceJarIT {
  private static final Path JAR = Path.of("target", "dreamspace.jar").toAbsolutePath();
  private static final String LISTENING = "Listening on ";

  @TempDir private Path directory;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void jar_servesAndStopsWhenTold() throws IOException, InterruptedException {
    Process server = start("--port", "0");
    try (BufferedReader output = server.inputReader(UTF_8)) {
      String line = output.readLine();
      while (line != null && !line.startsWith(LISTENING)) {
        line = output.readLine();
      }
      assertThat(line).startsWith(LISTENING + "http://127.0.0.1:");

      assertThat(events(line.substring(LISTENING.length()))).isEqualTo("[]");
      server.destroy();
      assertThat(server.waitFor()).isEqualTo(128 + 15);
    }
    assertThat(errors()).isEmpty();
    assertThat(directory.resolve("dreamspace.db")).exists();
  }

  @Test
  void jar_saysWhatIsWrongAndExitsWithTwo() throws IOException, InterruptedException {
    Process server = start("--prot", "0");

    assertThat(server.waitFor()).isEqualTo(2);
    assertThat(errors())
        .isEqualTo("There is no option --prot; the nearest is --port. See --help.\n");
    assertThat(server.getInputStream().readAllBytes()).isEmpty();
  }

  @Test
  void jar_knowsItsVersion() throws IOException, InterruptedException {
    Process server = start("--version");

    assertThat(server.waitFor()).isZero();
    assertThat(new String(server.getInputStream().readAllBytes(), UTF_8))
        .matches("Dreamspace \\d+\\.\\d+\\.\\d+.*\n");
  }

  /** Helidon takes its list of services for merged, and reads it, by more than one head line. */
  @Test
  void jar_holdsHelidonsServices() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      byte[] bytes = jar.getInputStream(jar.getEntry("META-INF/helidon/manifest")).readAllBytes();
      List<String> lines =
          new String(bytes, UTF_8).lines().filter(line -> !line.isBlank()).toList();

      assertThat(lines.stream().filter("#HELIDON MANIFEST#"::equals)).hasSizeGreaterThan(1);
      assertThat(lines).contains("META-INF/helidon/io.helidon.webserver/service-registry.json");
      assertThat(lines.stream().filter(line -> !line.startsWith("#")))
          .allSatisfy(line -> assertThat(jar.getEntry(line)).isNotNull());
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectError(directory.resolve("errors").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("DREAMSPACE_"));
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private String errors() throws IOException {
    return Files.readString(directory.resolve("errors"));
  }

  private static String events(String server) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + "/events"))
            .header("X-API-KEY", "SecureToken")
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }
}
