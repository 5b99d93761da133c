package io.dreamspace.examples.twitchbot;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was said, by its kind. The names are those in the side file. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TwitchContent.Chat.class, name = "chat"),
  @JsonSubTypes.Type(value = TwitchContent.Subscription.class, name = "subscription"),
  @JsonSubTypes.Type(value = TwitchContent.Cheer.class, name = "cheer"),
  @JsonSubTypes.Type(value = TwitchContent.Raid.class, name = "raid")
})
sealed interface TwitchContent {

  /** A message in the chat. */
  record Chat(String text) implements TwitchContent {
    public Chat {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A subscription, new or shared again, bought or received as a gift.
   *
   * @param plan such as {@code 1000} or {@code Prime}
   * @param months of subscription so far, this one included
   */
  record Subscription(String plan, long months, @Nullable String text) implements TwitchContent {
    public Subscription {
      Objects.requireNonNull(plan, "plan");
    }
  }

  /** Bits, with the message that carried them. */
  record Cheer(long bits, @Nullable String text) implements TwitchContent {}

  /** Another channel's viewers came over. */
  record Raid(long viewers) implements TwitchContent {}
}
