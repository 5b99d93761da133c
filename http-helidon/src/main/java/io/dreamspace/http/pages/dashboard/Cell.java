package io.dreamspace.http.pages.dashboard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said in few words.
 *
 * @param text empty if there is nothing to say
 * @param href where one reads more, null if nowhere
 * @param at the moment that the text tells, null if it tells none
 */
public record Cell(String text, @Nullable String href, @Nullable Instant at) {

  static Cell text(@Nullable String text) {
    return new Cell(text == null ? "" : text, null, null);
  }

  static Cell number(long number) {
    return text(Long.toString(number));
  }

  static Cell link(Section section, long id) {
    return link(section, id, Long.toString(id));
  }

  static Cell link(Section section, long id, @Nullable String text) {
    String said = text == null || text.isBlank() ? section.thing() + " " + id : text;
    return new Cell(said, section.path(id), null);
  }
}
