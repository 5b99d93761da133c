package io.dreamspace.examples.twitchbot;

import com.github.twitch4j.chat.TwitchChat;
import io.dreamspace.persistence.DatabaseRefused;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Records a channel until the process is told to end. */
public final class Main {
  private static final int NOT_AS_ASKED = 2;
  private static final String DATABASE = "dreamspace.db";
  private static final Pattern CHANNEL = Pattern.compile("[A-Za-z0-9_]{1,25}");

  private Main() {}

  /**
   * Reads the channel anonymously, unless the environment variable {@code TWITCH_TOKEN} holds a
   * user access token.
   *
   * @param arguments the channel's name, and the database's file if it is not {@code dreamspace.db}
   */
  public static void main(String[] arguments) throws InterruptedException {
    Optional<String> complaint = complaint(arguments);
    if (complaint.isPresent()) {
      end(complaint.get());
      return;
    }
    Path database = Path.of(arguments.length > 1 ? arguments[1] : DATABASE);
    try {
      Bot bot = new Bot(database, TwitchChat.TWITCH_WEB_SOCKET_SERVER, arguments[0], token());
      Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "closing"));
    } catch (DatabaseRefused | IllegalStateException | UncheckedIOException refusal) {
      end(refusal.getMessage());
    }
    new CountDownLatch(1).await();
  }

  static Optional<String> complaint(String[] arguments) {
    if (arguments.length < 1 || arguments.length > 2) {
      return Optional.of("Say which channel to record, and perhaps in which database.");
    }
    return CHANNEL.matcher(arguments[0]).matches()
        ? Optional.empty()
        : Optional.of("'" + arguments[0] + "' is no channel of Twitch's.");
  }

  private static @Nullable String token() {
    String token = System.getenv("TWITCH_TOKEN");
    return token == null || token.isBlank() ? null : token.strip();
  }

  private static void end(@Nullable String sentence) {
    System.err.println(sentence);
    System.exit(NOT_AS_ASKED);
  }
}
