package io.dreamspace.application.change;

import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.user.UserId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which changes a reader wants; all that is asked must hold.
 *
 * @param types those wanted; empty for all
 * @param user whom they are to be about: events, specimens, bookings and the user as such; null for
 *     whatever it is about
 * @param eventType of which type an event must be, and that it must be one; null for anything
 */
public record FeedFilter(
    Set<ChangeType> types, @Nullable UserId user, @Nullable EventType eventType) {
  /** Takes a filter as it is. */
  public FeedFilter {
    types = Set.copyOf(types);
  }

  /** Lets everything through. */
  public static FeedFilter all() {
    return new FeedFilter(Set.of(), null, null);
  }

  /** Lets these types through. */
  public static FeedFilter of(Set<ChangeType> types) {
    return new FeedFilter(types, null, null);
  }

  /** The same of no more than these types; empty if it asks for others by name. */
  public Optional<FeedFilter> within(Set<ChangeType> allowed) {
    if (types.isEmpty()) {
      return Optional.of(new FeedFilter(allowed, user, eventType));
    }
    return allowed.containsAll(types) ? Optional.of(this) : Optional.empty();
  }

  /** Whether this change is wanted. */
  public boolean matches(Change change) {
    Fact fact = change.fact();
    return (types.isEmpty() || types.contains(fact.type()))
        && (user == null || (fact instanceof RowFact row && user.equals(row.user())))
        && (eventType == null
            || (fact instanceof EventFact event && event.eventType() == eventType));
  }
}
