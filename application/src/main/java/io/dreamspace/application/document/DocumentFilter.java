package io.dreamspace.application.document;

import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.domain.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are wanted: those for which all hold that are not null.
 *
 * @param metadata to the letter
 * @param stampType of at least one of its stamps
 */
public record DocumentFilter(
    @Nullable DocumentId documentId,
    @Nullable Long seal,
    TimeRange created,
    @Nullable String metadata,
    @Nullable String stampType) {

  /** Sets no condition, and so finds all documents. */
  public static DocumentFilter all() {
    return new DocumentFilter(null, null, TimeRange.always(), null, null);
  }
}
