package io.dreamspace.http.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server started from its jar on a free port, with a database in a directory of the test's. */
final class ServerProcess implements AutoCloseable {
  static final String KEY = "a key of the tests";

  private static final Path JAR = Path.of("target", "dreamspace.jar").toAbsolutePath();
  private static final String LISTENING = "Listening on ";
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final URI uri;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServerProcess(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /** Like {@link #start}, with less work; see {@link QuickStart}. */
  static ServerProcess startQuickly(Path database) throws IOException, InterruptedException {
    return start(database, QuickStart.options().toArray(String[]::new));
  }

  /** Waits until it listens. */
  static ServerProcess start(Path database, String... javaOptions) {
    List<String> serve = List.of("--port", "0", "--database", database.toString());
    Process process = launch(database.getParent(), serve, javaOptions);
    try {
      BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
      List<String> seen = new ArrayList<>();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith(LISTENING)) {
          Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {}));
          return new ServerProcess(process, URI.create(line.substring(LISTENING.length())));
        }
        seen.add(line);
      }
      throw new IllegalStateException("The server did not start: " + seen);
    } catch (IOException e) {
      process.destroyForcibly();
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the jar; what it prints, errors included, is the process's output. */
  static Process launch(Path directory, List<String> arguments, String... javaOptions) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(javaOptions));
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().put("DREAMSPACE_API_TOKEN", KEY);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Process process() {
    return process;
  }

  URI uri() {
    return uri;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri.resolve(path))
        .header("X-API-KEY", KEY)
        .timeout(Duration.ofSeconds(PATIENCE_SECONDS));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return post(request(path), body);
  }

  HttpResponse<String> post(String path, String body, String idempotencyKey)
      throws IOException, InterruptedException {
    return post(request(path).header("Idempotency-Key", idempotencyKey), body);
  }

  private HttpResponse<String> post(HttpRequest.Builder request, String body)
      throws IOException, InterruptedException {
    return client.send(
        request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }

  HttpClient client() {
    return client;
  }

  /** As a power cut ends it: without a chance to clean up. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** As an operator ends it: with SIGTERM. */
  int stop() {
    process.destroy();
    awaitEnd();
    return process.exitValue();
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The server does not end.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    if (process.isAlive()) {
      kill();
    }
  }
}
