package io.dreamspace.examples.twitchbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.philippheuer.events4j.core.EventManager;
import io.dreamspace.application.Engine;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.persistence.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java is in this file, and runs. */
class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Path THIS =
      Path.of("src/test/java/io/dreamspace/examples/twitchbot/ReadmeTest.java");

  private final Channel channel = new Channel();

  @Test
  void snippets_areInThisFile() throws IOException {
    List<MatchResult> snippets =
        JAVA.matcher(Files.readString(Path.of("README.md"))).results().toList();
    String code = oneSpaced(Files.readString(THIS));
    assertThat(snippets).hasSize(2);
    assertThat(snippets).allMatch(snippet -> code.contains(oneSpaced(snippet.group(1))));
  }

  @Test
  void embedding_recordsWhatTheBotHears(@TempDir Path directory) {
    Path database = directory.resolve("dreamspace.db");
    EventManager eventManager = channel.events();
    try (Engine engine = new Engine(Database.open(database), InstantSource.system());
        TwitchRecorder recorder =
            TwitchRecorder.attach(
                eventManager, engine.as(new Caller.Bot("my-bot")), Path.of(database + ".twitch"))) {
      runBot(eventManager);
    }
    try (Store store = new Store(directory)) {
      assertThat(store.texts()).containsExactly("Hello");
    }
  }

  @Test
  void counts_tellHowItGoes(@TempDir Path directory) {
    try (Store store = new Store(directory);
        TwitchRecorder recorder =
            TwitchRecorder.attach(
                channel.events(), store.session(), directory.resolve("dreamspace.db.twitch"))) {
      runBot(channel.events());
      Until.holds(() -> recorder.counts().recorded() == 1);
      Counts counts = recorder.counts();
      assertThat(counts.lost()).isZero();
    }
  }

  private void runBot(EventManager eventManager) {
    assertThat(eventManager).isSameAs(channel.events());
    channel.says(Irc.chat("m1", "ann", "Hello"));
  }

  private static String oneSpaced(String code) {
    return code.strip().replaceAll("\\s+", " ");
  }
}
