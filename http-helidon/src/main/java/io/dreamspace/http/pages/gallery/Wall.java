package io.dreamspace.http.pages.gallery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of drawings.
 *
 * @param flaw why there are none; null if nothing is wrong
 * @param position the place in the feed at which they were found; null if they were not
 * @param more where the list goes on; null if it does not
 */
public record Wall(
    Asked asked,
    List<Hung> drawings,
    @Nullable String flaw,
    @Nullable String position,
    @Nullable String more) {

  /** What is said where there are no drawings. */
  public String empty() {
    if (asked.goesOn()) {
      return "There are no more drawings.";
    }
    return asked.filters() ? "No drawing is like that." : "Nothing has been drawn yet.";
  }
}
