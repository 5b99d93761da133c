package io.dreamspace.application.event;

import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted: those for which all hold that are not null.
 *
 * @param userName the one kept with the event, to the letter
 * @param document what its document must be like; {@link DocumentFilter#all} also finds events
 *     without document
 * @param userTwitchId of any account linked to the user
 */
public record EventFilter(
    @Nullable EventId eventId,
    @Nullable DocumentId documentId,
    @Nullable UserId userId,
    @Nullable String userName,
    @Nullable EventType type,
    TimeRange occurred,
    TimeRange created,
    DocumentFilter document,
    @Nullable TwitchId userTwitchId) {

  /** Sets no condition, and so finds all events. */
  public static EventFilter all() {
    return new EventFilter(
        null,
        null,
        null,
        null,
        null,
        TimeRange.always(),
        TimeRange.always(),
        DocumentFilter.all(),
        null);
  }
}
