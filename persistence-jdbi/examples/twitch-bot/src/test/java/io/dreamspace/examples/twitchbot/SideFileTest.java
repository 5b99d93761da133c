package io.dreamspace.examples.twitchbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideFileTest {
  @TempDir Path directory;

  @Test
  void read_givesBackWhatWasAppended() throws IOException {
    List<TwitchMessage> messages =
        List.of(
            message("m1", new TwitchContent.Chat("line\nbreak \"quoted\" \uD83D\uDE00 \0 Zoë")),
            message("m2", new TwitchContent.Chat("half \uD83D of a pair")),
            message("m3", new TwitchContent.Subscription("Prime", 3, null)),
            message("m4", new TwitchContent.Cheer(100, "Cheer100")),
            new TwitchMessage("m5", Irc.SAID_AT, null, null, new TwitchContent.Raid(5)));
    try (SideFile file = SideFile.open(path())) {
      assertThat(file.append(messages)).isEqualTo(5);
      assertThat(read(file, 5)).isEqualTo(messages);
    }
    assertThat(Files.readAllLines(path())).hasSize(5);
  }

  @Test
  void read_goesOnOverTheBordersOfChunks() throws IOException {
    List<TwitchMessage> messages = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      messages.add(message("m" + i, new TwitchContent.Chat("x".repeat(i % 500))));
    }
    try (SideFile file = SideFile.open(path())) {
      file.append(messages.subList(0, 700));
      assertThat(read(file, 600)).isEqualTo(messages.subList(0, 600));
      file.append(messages.subList(700, 2_000));
      assertThat(read(file, 1_400)).isEqualTo(messages.subList(600, 2_000));
    }
  }

  @Test
  void open_findsWhatIsLeftAndCutsATornLine() throws IOException {
    try (SideFile file = SideFile.open(path())) {
      file.append(List.of(chat("m1"), chat("m2")));
    }
    Files.writeString(path(), "{\"id\":\"m3\",\"at\":\"20", StandardOpenOption.APPEND);
    try (SideFile file = SideFile.open(path())) {
      assertThat(file.linesFound()).isEqualTo(2);
      file.append(List.of(chat("m4")));
      assertThat(read(file, 3)).containsExactly(chat("m1"), chat("m2"), chat("m4"));
    }
  }

  @Test
  void read_putsAsideLinesThatMakeNoSense() throws IOException {
    String senseless = "\0\0\0\nnull\n{}\n{\"id\":\"m1\",\"at\":\"noon\"}\n";
    Files.writeString(path(), senseless);
    try (SideFile file = SideFile.open(path())) {
      file.append(List.of(chat("m2")));
      assertThat(file.linesFound()).isEqualTo(4);
      for (int line = 0; line < 4; line++) {
        assertThat(file.read()).isEmpty();
      }
      assertThat(file.read()).contains(chat("m2"));
    }
    assertThat(directory.resolve("side.unreadable")).content().isEqualTo(senseless);
  }

  @Test
  void clear_leavesAnEmptyFileThatCanBeUsed() throws IOException {
    try (SideFile file = SideFile.open(path())) {
      file.append(List.of(chat("m1"), chat("m2")));
      read(file, 2);
      file.clear();
      assertThat(path()).isEmptyFile();
      file.append(List.of(chat("m3")));
      assertThat(file.read()).contains(chat("m3"));
    }
  }

  @Test
  void open_isRefusedWhileItIsOpen() throws IOException {
    try (SideFile file = SideFile.open(path())) {
      file.append(List.of(chat("m1")));
      assertThatThrownBy(() -> SideFile.open(path()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("The side file " + path() + " is in use here already.");
    }
  }

  private Path path() {
    return directory.resolve("side");
  }

  private static List<TwitchMessage> read(SideFile file, int count) throws IOException {
    List<TwitchMessage> messages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      messages.add(file.read().orElseThrow());
    }
    return messages;
  }

  private static TwitchMessage chat(String id) {
    return message(id, new TwitchContent.Chat("text of " + id));
  }

  private static TwitchMessage message(String id, TwitchContent content) {
    return new TwitchMessage(id, Irc.SAID_AT, "7", "Ann", content);
  }
}
