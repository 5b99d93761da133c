package io.dreamspace.http.pages.dashboard;

import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms of events. */
final class EventSheet {
  private static final String DAY = "Such as 2025-06-08, by the server's clock.";
  private static final String TIME = "Such as 2025-06-08T20:12:00 or 2025-06-08.";

  private EventSheet() {}

  static List<Field> filters() {
    return List.of(
        Field.number("event_id", "Number", null),
        Field.text("user_name", "Name at that moment", null),
        Field.text("user_twitch_id", "Twitch id", null),
        Field.number("user_id", "User's number", null),
        Field.choice(
            "event_type", "Type", Arrays.stream(EventType.values()).map(EventType::value).toList()),
        Field.of("occurred_after", "From", Field.Kind.TEXT, null, DAY),
        Field.of("occurred_before", "Before", Field.Kind.TEXT, null, DAY));
  }

  static Sheet of(Event event, Times times) {
    List<Field> fields =
        Stream.concat(
                Stream.of(
                    Field.text("user_name", "Name at that moment", event.userName()),
                    Field.of(
                        "occurred_at",
                        "Happened",
                        Field.Kind.SOME_TEXT,
                        times.field(event.occurredAt()),
                        TIME)),
                ofKind(event.kind()))
            .toList();
    String action = Section.EVENTS.path(event.id().value());
    return new Sheet("Correct it", action, "Save", fields, null, null);
  }

  private static Stream<Field> ofKind(EventKind kind) {
    return switch (kind) {
      case EventKind.Plain(String message) ->
          Stream.of(Field.of("message", "Message", Field.Kind.SOME_LONG_TEXT, message, ""));
      case EventKind.Subscriber(long tier, long months, @Nullable String message) ->
          Stream.of(
              Field.number("tier", "Tier", tier),
              Field.number("subscribed_length", "Months", months),
              message(message));
      case EventKind.Cheer(long bits, @Nullable String cheermote, @Nullable String message) ->
          Stream.of(
              Field.number("amount", "Bits", bits),
              Field.text("cheer_type", "Cheermote", cheermote),
              message(message));
      case EventKind.Raid(long viewers) ->
          Stream.of(Field.number("viewer_count", "Viewers", viewers));
    };
  }

  private static Field message(@Nullable String message) {
    return Field.of("message", "Message", Field.Kind.LONG_TEXT, message, "");
  }
}
