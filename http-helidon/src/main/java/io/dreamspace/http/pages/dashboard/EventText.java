package io.dreamspace.http.pages.dashboard;

import io.dreamspace.domain.event.EventKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened, in a line. */
final class EventText {
  private EventText() {}

  static String of(EventKind kind) {
    return switch (kind) {
      case EventKind.Plain(String message) -> message;
      case EventKind.Subscriber subscriber ->
          joined(
              "Tier " + subscriber.level(),
              counted(subscriber.subscribedLength(), "month"),
              subscriber.message());
      case EventKind.Cheer(long bits, @Nullable String cheermote, @Nullable String message) ->
          joined(counted(bits, "bit"), cheermote, message);
      case EventKind.Raid(long viewers) -> counted(viewers, "viewer");
    };
  }

  static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
