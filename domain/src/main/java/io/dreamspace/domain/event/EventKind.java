package io.dreamspace.domain.event;

import io.dreamspace.domain.Text;
import org.jspecify.annotations.Nullable;

/** What sort of thing happened, and what only that sort has. */
public sealed interface EventKind {

  /** The name that the API has for this kind. */
  EventType type();

  /**
   * This kind after the change.
   *
   * @throws io.dreamspace.domain.problem.Problem.Invalid if the change sets a field of another kind
   */
  EventKind with(EventKindEdit edit);

  /** A chat message. */
  record Plain(String message) implements EventKind {
    public Plain {
      Text.checked("message", message);
    }

    @Override
    public EventType type() {
      return EventType.PLAIN;
    }

    @Override
    public Plain with(EventKindEdit edit) {
      edit.allowOnly(type(), "message");
      return new Plain(edit.requiredMessage().applyTo(message));
    }
  }

  /**
   * A subscription.
   *
   * @param tier 1 to 3 on Twitch, or Twitch's own name of it, which is 1000, 2000 or 3000
   * @param subscribedLength in months
   */
  record Subscriber(long tier, long subscribedLength, @Nullable String message)
      implements EventKind {
    private static final long NAMED_BY = 1000;

    public Subscriber {
      Text.checkedOrNull("message", message);
    }

    /** The tier as people count them: 1, whether it was kept as 1 or as 1000. */
    public long level() {
      return tier > 0 && tier % NAMED_BY == 0 ? tier / NAMED_BY : tier;
    }

    @Override
    public EventType type() {
      return EventType.SUBSCRIBER;
    }

    @Override
    public Subscriber with(EventKindEdit edit) {
      edit.allowOnly(type(), "tier", "subscribed_length", "message");
      return new Subscriber(
          edit.tier().applyTo(tier),
          edit.subscribedLength().applyTo(subscribedLength),
          edit.message().applyTo(message));
    }
  }

  /**
   * Bits.
   *
   * @param amount of bits
   * @param cheerType the cheermote, if it is known
   */
  record Cheer(long amount, @Nullable String cheerType, @Nullable String message)
      implements EventKind {
    public Cheer {
      Text.checkedOrNull("cheer_type", cheerType);
      Text.checkedOrNull("message", message);
    }

    @Override
    public EventType type() {
      return EventType.CHEER;
    }

    @Override
    public Cheer with(EventKindEdit edit) {
      edit.allowOnly(type(), "amount", "cheer_type", "message");
      return new Cheer(
          edit.amount().applyTo(amount),
          edit.cheerType().applyTo(cheerType),
          edit.message().applyTo(message));
    }
  }

  /** Another channel's viewers came over. */
  record Raid(long viewerCount) implements EventKind {
    @Override
    public EventType type() {
      return EventType.RAID;
    }

    @Override
    public Raid with(EventKindEdit edit) {
      edit.allowOnly(type(), "viewer_count");
      return new Raid(edit.viewerCount().applyTo(viewerCount));
    }
  }
}
