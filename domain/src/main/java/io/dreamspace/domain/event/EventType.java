package io.dreamspace.domain.event;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of event by name. */
public enum EventType {
  PLAIN,
  SUBSCRIBER,
  CHEER,
  RAID;

  private static final String NAMES =
      Arrays.stream(values())
          .map(EventType::value)
          .collect(Collectors.joining(", "))
          .replaceFirst(", (?=[^,]+$)", " and ");

  private final String value = name().toLowerCase(Locale.ROOT);

  /** The name as the API writes it, such as {@code plain}. */
  public String value() {
    return value;
  }

  /**
   * The type of this name.
   *
   * @throws Invalid if there is no such type
   */
  public static EventType of(String value) {
    for (EventType type : values()) {
      if (type.value.equals(value)) {
        return type;
      }
    }
    throw new Invalid("event_type", "'event_type' must be one of " + NAMES + ".");
  }
}
