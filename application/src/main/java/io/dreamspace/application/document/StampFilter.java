package io.dreamspace.application.document;

import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.StampId;
import org.jspecify.annotations.Nullable;

/** Which stamps are wanted: those for which all hold that are not null. */
public record StampFilter(
    @Nullable StampId stampId, @Nullable DocumentId documentId, @Nullable String type) {

  /** Sets no condition, and so finds all stamps. */
  public static StampFilter all() {
    return new StampFilter(null, null, null);
  }
}
