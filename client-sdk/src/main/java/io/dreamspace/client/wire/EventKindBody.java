package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an event that depend on its type, and the type itself. A key that may be null is
 * written even then; keys of other types are not written.
 */
@JsonPropertyOrder("event_type")
public sealed interface EventKindBody {

  /** The type's name, such as {@code plain}. */
  @JsonProperty("event_type")
  String eventType();

  /** A chat message. */
  record Plain(String message) implements EventKindBody {
    static final String TYPE = "plain";

    @Override
    public String eventType() {
      return TYPE;
    }
  }

  /**
   * A subscription.
   *
   * @param tier as Twitch counts them
   * @param subscribedLength in months
   */
  record Subscriber(
      long tier, @JsonProperty("subscribed_length") long subscribedLength, @Nullable String message)
      implements EventKindBody {
    static final String TYPE = "subscriber";

    @Override
    public String eventType() {
      return TYPE;
    }
  }

  /**
   * Bits.
   *
   * @param amount of bits
   * @param cheerType the cheermote, if it is known
   */
  record Cheer(
      long amount, @JsonProperty("cheer_type") @Nullable String cheerType, @Nullable String message)
      implements EventKindBody {
    static final String TYPE = "cheer";

    @Override
    public String eventType() {
      return TYPE;
    }
  }

  /** Another channel's viewers came over. */
  record Raid(@JsonProperty("viewer_count") long viewerCount) implements EventKindBody {
    static final String TYPE = "raid";

    @Override
    public String eventType() {
      return TYPE;
    }
  }

  // Jackson hands it what the event's own components have not taken.
  @JsonCreator
  private static EventKindBody read(
      @JsonProperty(value = "event_type", required = true) String eventType,
      @JsonProperty("message") @Nullable String message,
      @JsonProperty("tier") @Nullable Long tier,
      @JsonProperty("subscribed_length") @Nullable Long subscribedLength,
      @JsonProperty("amount") @Nullable Long amount,
      @JsonProperty("cheer_type") @Nullable String cheerType,
      @JsonProperty("viewer_count") @Nullable Long viewerCount) {
    return switch (eventType) {
      case Plain.TYPE -> new Plain(required("message", message));
      case Subscriber.TYPE ->
          new Subscriber(
              required("tier", tier), required("subscribed_length", subscribedLength), message);
      case Cheer.TYPE -> new Cheer(required("amount", amount), cheerType, message);
      case Raid.TYPE -> new Raid(required("viewer_count", viewerCount));
      default -> throw new IllegalArgumentException("Unknown event_type '" + eventType + "'.");
    };
  }

  private static <T> T required(String key, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("The event has no '" + key + "'.");
    }
    return value;
  }
}
