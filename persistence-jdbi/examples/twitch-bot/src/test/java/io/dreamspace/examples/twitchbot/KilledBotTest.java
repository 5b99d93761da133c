package io.dreamspace.examples.twitchbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class KilledBotTest {

  @Test
  void killedBot_losesNothingThatWasInTheSideFile(@TempDir Path directory) throws Exception {
    kill(startUntilSafe(directory));
    try (Store store = new Store(directory)) {
      TwitchRecorder.attach(new Channel().events(), store.session(), KilledBot.sideFile(directory))
          .close();
      assertThat(store.texts())
          .isEqualTo(IntStream.range(0, KilledBot.MESSAGES).mapToObj(i -> "text " + i).toList());
    }
  }

  private static Process startUntilSafe(Path directory) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledBot.class.getName(),
                directory.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader output = process.inputReader();
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.equals(KilledBot.SAFE)) {
        return process;
      }
      said.append(line).append('\n');
    }
    throw new AssertionError(said);
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
