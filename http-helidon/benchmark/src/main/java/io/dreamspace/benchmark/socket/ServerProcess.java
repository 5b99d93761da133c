package io.dreamspace.benchmark.socket;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A {@link MeasuredServer} in a process of its own, and what the system says of it. */
final class ServerProcess implements AutoCloseable {
  private static final long KILOBYTE = 1024;

  private final Process process;
  private final int port;
  private final String token;

  /**
   * Starts it, and waits until it serves.
   *
   * @param options for its virtual machine
   */
  ServerProcess(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of(options));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(MeasuredServer.class.getName());
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String[] said = said(out);
    port = Integer.parseInt(said[0]);
    token = said[1];
    Thread.ofVirtual().start(() -> out.lines().forEach(line -> {}));
  }

  private static String[] said(BufferedReader out) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.matches("[0-9]+ [0-9A-Za-z]+")) {
        return line.split(" ");
      }
    }
    throw new IOException("The server did not start.");
  }

  int port() {
    return port;
  }

  String token() {
    return token;
  }

  /** How much processor time it has used so far. */
  Duration used() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** How much memory it holds, in bytes. */
  long resident() throws IOException {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      String line = lines.filter(text -> text.startsWith("VmRSS:")).findFirst().orElseThrow();
      return Long.parseLong(line.replaceAll("[^0-9]", "")) * KILOBYTE;
    }
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
