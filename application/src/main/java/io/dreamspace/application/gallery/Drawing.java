package io.dreamspace.application.gallery;

import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.user.User;
import org.jspecify.annotations.Nullable;

/**
 * A document with what it was drawn for.
 *
 * @param event the first that refers to it; null if none does
 * @param user of that event, as they are now; null exactly if there is no event
 */
public record Drawing(Document document, @Nullable Event event, @Nullable User user) {

  /** Who drew it: as they were called then, else as they are now; null if that is not known. */
  public @Nullable String artist() {
    String then = event == null ? null : event.userName();
    return then == null && user != null ? user.name() : then;
  }
}
