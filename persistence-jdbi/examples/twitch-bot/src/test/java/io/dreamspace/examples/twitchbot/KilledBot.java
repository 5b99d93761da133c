package io.dreamspace.examples.twitchbot;

import java.nio.file.Path;

/** A process that hears a hundred messages while its store hangs, and says when they are safe. */
final class KilledBot {
  static final int MESSAGES = 100;
  static final String SAFE = "safe";

  private KilledBot() {}

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    Channel channel = new Channel();
    try (Store store = new Store(directory);
        Store.Held held = store.hold();
        TwitchRecorder recorder =
            TwitchRecorder.attach(channel.events(), store.session(), sideFile(directory))) {
      for (int i = 0; i < MESSAGES; i++) {
        channel.says(Irc.chat("m" + i, "ann", "text " + i));
      }
      Until.holds(() -> recorder.counts().spilled() >= MESSAGES);
      System.out.println(SAFE);
      held.holder().join();
    }
  }

  static Path sideFile(Path directory) {
    return directory.resolve("dreamspace.db.twitch");
  }
}
