package io.dreamspace.http.pages.gallery;

import io.dreamspace.domain.event.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing was drawn for.
 *
 * @param title what happened; null if somebody just said something
 * @param message what they said; null if nothing
 */
public record Occasion(@Nullable String title, @Nullable String message) {
  static Occasion of(EventKind kind) {
    return switch (kind) {
      case EventKind.Plain(String message) -> new Occasion(null, said(message));
      case EventKind.Subscriber subscriber -> of(subscriber);
      case EventKind.Cheer(long amount, String type, String message) ->
          new Occasion("Cheered " + count(amount, "bit"), said(message));
      case EventKind.Raid(long viewers) ->
          new Occasion("Raided with " + count(viewers, "viewer"), null);
    };
  }

  private static Occasion of(EventKind.Subscriber subscriber) {
    String length = count(subscriber.subscribedLength(), "month");
    return new Occasion(
        "Subscribed for " + length + ", tier " + subscriber.level(), said(subscriber.message()));
  }

  private static @Nullable String said(@Nullable String message) {
    return message == null || message.isBlank() ? null : message;
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
