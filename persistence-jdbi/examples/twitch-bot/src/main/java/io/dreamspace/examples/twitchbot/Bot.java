package io.dreamspace.examples.twitchbot;

import com.github.philippheuer.credentialmanager.domain.OAuth2Credential;
import com.github.philippheuer.events4j.core.EventManager;
import com.github.philippheuer.events4j.simple.SimpleEventHandler;
import com.github.twitch4j.chat.TwitchChat;
import com.github.twitch4j.chat.TwitchChatBuilder;
import com.github.twitch4j.common.util.EventManagerUtils;
import io.dreamspace.application.Engine;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.persistence.Database;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/** A bot that does nothing but record one channel. */
final class Bot implements AutoCloseable {
  private static final int CHAT_THREADS = 2;

  private final Engine engine;
  private final TwitchRecorder recorder;
  private final ScheduledThreadPoolExecutor chatThreads =
      new ScheduledThreadPoolExecutor(CHAT_THREADS);
  private final TwitchChat chat;

  /**
   * Connects, and joins the channel.
   *
   * @param server Twitch's, but for tests
   * @param token of the bot's account; null reads anonymously
   */
  Bot(Path database, String server, String channel, @Nullable String token) {
    this.engine = new Engine(Database.open(database), InstantSource.system());
    EventManager events = EventManagerUtils.initializeEventManager(SimpleEventHandler.class);
    this.recorder =
        TwitchRecorder.attach(
            events, engine.as(new Caller.Bot("twitch-bot")), Path.of(database + ".twitch"));
    TwitchChatBuilder builder =
        TwitchChatBuilder.builder()
            .withEventManager(events)
            .withScheduledThreadPoolExecutor(chatThreads)
            .withBaseUrl(server);
    this.chat =
        (token == null ? builder : builder.withChatAccount(new OAuth2Credential("twitch", token)))
            .build();
    chat.joinChannel(channel);
  }

  Counts counts() {
    return recorder.counts();
  }

  @Override
  public void close() {
    chat.close();
    chatThreads.shutdownNow();
    recorder.close();
    engine.close();
  }
}
