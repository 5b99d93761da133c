package io.dreamspace.examples.twitchbot;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that Twitch said, in Twitch's words and unchecked: whoever hears it does not wait for
 * its translation, and a side file that is read again is read by what is known then.
 *
 * @param id the message's own id, the same however often it is delivered
 * @param at when it was said, by Twitch's clock
 * @param userId null if Twitch does not tell who it was
 * @param userName as it is shown in chat
 */
record TwitchMessage(
    String id,
    Instant at,
    @Nullable String userId,
    @Nullable String userName,
    TwitchContent content) {
  TwitchMessage {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(content, "content");
  }
}
