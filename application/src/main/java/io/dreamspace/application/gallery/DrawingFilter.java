package io.dreamspace.application.gallery;

import io.dreamspace.application.document.DocumentFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which drawings are wanted.
 *
 * @param document what they must be like
 * @param artist the name that somebody had in an event with it, or has now, to the letter; null if
 *     that does not matter
 */
public record DrawingFilter(DocumentFilter document, @Nullable String artist) {

  /** Sets no condition, and so finds all drawings. */
  public static DrawingFilter all() {
    return new DrawingFilter(DocumentFilter.all(), null);
  }
}
