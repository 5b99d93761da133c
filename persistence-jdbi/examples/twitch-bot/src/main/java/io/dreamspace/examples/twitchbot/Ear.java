package io.dreamspace.examples.twitchbot;

import com.github.philippheuer.events4j.api.domain.IDisposable;
import com.github.philippheuer.events4j.core.EventManager;
import com.github.twitch4j.chat.events.AbstractChannelMessageEvent;
import com.github.twitch4j.chat.events.channel.CheerEvent;
import com.github.twitch4j.chat.events.channel.GiftedMultiMonthSubCourtesyEvent;
import com.github.twitch4j.chat.events.channel.IRCMessageEvent;
import com.github.twitch4j.chat.events.channel.MirrorableEvent;
import com.github.twitch4j.chat.events.channel.RaidEvent;
import com.github.twitch4j.chat.events.channel.SubscriptionEvent;
import com.github.twitch4j.common.events.domain.EventUser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Listens on Twitch4J's event manager, on the bot's own thread, so it only takes down what is said.
 *
 * <p>Of a gift bomb, each gift comes as a subscription of the one who receives it, and that is what
 * is heard; the announcement that goes before them ({@code GiftSubscriptionsEvent}) would count
 * them a second time. What is mirrored from another channel of a shared chat has happened there.
 */
final class Ear implements AutoCloseable {
  private final List<IDisposable> handlers = new ArrayList<>();
  private final EventManager events;
  private final Consumer<TwitchMessage> listener;

  private Ear(EventManager events, Consumer<TwitchMessage> listener) {
    this.events = events;
    this.listener = listener;
  }

  /** Hands all that is heard from now on to the listener, on the thread that publishes it. */
  static Ear on(EventManager events, Consumer<TwitchMessage> listener) {
    Ear ear = new Ear(events, listener);
    // Both what is said and what is done ("/me waves").
    ear.hear(AbstractChannelMessageEvent.class, Ear::chat);
    ear.hear(CheerEvent.class, Ear::cheer);
    ear.hear(SubscriptionEvent.class, Ear::subscription);
    ear.hear(GiftedMultiMonthSubCourtesyEvent.class, Ear::laterMonthOfGift);
    ear.hear(RaidEvent.class, Ear::raid);
    return ear;
  }

  private <E extends MirrorableEvent> void hear(
      Class<E> kind, Function<E, TwitchMessage> takeDown) {
    handlers.add(
        events.onEvent(
            kind,
            event -> {
              if (!event.isMirrored()) {
                listener.accept(takeDown.apply(event));
              }
            }));
  }

  private static TwitchMessage chat(AbstractChannelMessageEvent event) {
    return by(event.getUser(), event.getMessageEvent(), new TwitchContent.Chat(event.getMessage()));
  }

  private static TwitchMessage cheer(CheerEvent event) {
    IRCMessageEvent line = event.getMessageEvent();
    return by(event.getUser(), line, new TwitchContent.Cheer(event.getBits(), text(line)));
  }

  private static TwitchMessage subscription(SubscriptionEvent event) {
    IRCMessageEvent line = event.getMessageEvent();
    TwitchContent content =
        new TwitchContent.Subscription(event.getSubscriptionPlan(), event.getMonths(), text(line));
    if (!event.getGifted()) {
      return by(event.getUser(), line, content);
    }
    return by(event.getUser(), line, "msg-param-recipient-display-name", content);
  }

  private static TwitchMessage laterMonthOfGift(GiftedMultiMonthSubCourtesyEvent event) {
    IRCMessageEvent line = event.getMessageEvent();
    String plan = event.getSubscriptionPlan().ordinalName();
    long months = event.getCumulativeMonths();
    return by(event.getUser(), line, new TwitchContent.Subscription(plan, months, text(line)));
  }

  private static TwitchMessage raid(RaidEvent event) {
    return by(
        event.getRaider(), event.getMessageEvent(), new TwitchContent.Raid(event.getViewers()));
  }

  private static TwitchMessage by(
      @Nullable EventUser user, IRCMessageEvent line, TwitchContent content) {
    return by(user, line, "display-name", content);
  }

  private static TwitchMessage by(
      @Nullable EventUser user, IRCMessageEvent line, String shownName, TwitchContent content) {
    String userId = user == null ? null : user.getId();
    String login = user == null ? null : user.getName();
    String name = line.getTagValue(shownName).orElse(login);
    return new TwitchMessage(line.getEventId(), line.getFiredAtInstant(), userId, name, content);
  }

  private static @Nullable String text(IRCMessageEvent line) {
    return line.getMessage().orElse(null);
  }

  /** Hears nothing more, but for what is being said at this moment. */
  @Override
  public void close() {
    handlers.forEach(IDisposable::dispose);
  }
}
