package io.dreamspace.application.event;

import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.user.User;
import org.jspecify.annotations.Nullable;

/**
 * An event with what it refers to.
 *
 * @param user as they are now
 * @param document null if the event has none
 */
public record EventDetails(Event event, User user, @Nullable Document document) {}
