package io.dreamspace.examples.twitchbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BotTest {

  @Test
  void bot_recordsAChannelAnonymously(@TempDir Path directory) throws Exception {
    List<String> lines =
        List.of(Irc.chat("m1", "ann", "Hello"), Irc.chat("m2", "ben", "Hello, Ann"));
    try (ChatServer server = new ChatServer(lines)) {
      Path database = directory.resolve("dreamspace.db");
      try (Bot bot = new Bot(database, server.url(), "Dreamspace", null)) {
        Until.holds(() -> bot.counts().recorded() == 2);
      }
      assertThat(server.heard()).anyMatch(line -> line.matches("nick justinfan[0-9]+"));
      assertThat(server.heard()).anyMatch(line -> line.equalsIgnoreCase("join #dreamspace"));
      assertThat(server.heard()).noneMatch(line -> line.startsWith("pass"));
    }
    try (Store store = new Store(directory)) {
      assertThat(store.texts()).containsExactly("Hello", "Hello, Ann");
    }
  }

  @Test
  void main_complainsOfWhatItDoesNotUnderstand() {
    assertThat(Main.complaint(new String[] {"dreamspace_42"})).isEmpty();
    assertThat(Main.complaint(new String[] {"dreamspace", "other.db"})).isEmpty();
    assertThat(Main.complaint(new String[] {})).isPresent();
    assertThat(Main.complaint(new String[] {"${channel}"}))
        .contains("'${channel}' is no channel of Twitch's.");
  }
}
