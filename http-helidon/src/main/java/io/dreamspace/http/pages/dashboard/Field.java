package io.dreamspace.http.pages.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param name as the API has it
 * @param was what it stands for at first; the form tells it again, so that what nobody has changed
 *     stays as it is
 * @param value what stands in it
 * @param hint what may be typed, empty if that goes without saying
 * @param choices all that may be chosen, none if anything may be typed
 * @param flaw what is wrong with the value, null if nothing is known to be
 */
public record Field(
    String name,
    String label,
    Kind kind,
    String was,
    String value,
    String hint,
    List<String> choices,
    @Nullable String flaw) {

  /** What is typed into it. */
  public enum Kind {
    /** One line; empty, there is nothing. */
    TEXT,

    /** One line, be it empty. */
    SOME_TEXT,

    /** Any lines; empty, there is nothing. */
    LONG_TEXT,

    /** Any lines, be they empty. */
    SOME_LONG_TEXT,

    NUMBER;

    public boolean isLong() {
      return this == LONG_TEXT || this == SOME_LONG_TEXT;
    }

    boolean mayBeNothing() {
      return this == TEXT || this == LONG_TEXT;
    }
  }

  static Field of(String name, String label, Kind kind, @Nullable Object value, String hint) {
    String text = value == null ? "" : value.toString();
    return new Field(name, label, kind, text, text, hint, List.of(), null);
  }

  static Field text(String name, String label, @Nullable Object value) {
    return of(name, label, Kind.TEXT, value, "");
  }

  static Field number(String name, String label, @Nullable Object value) {
    return of(name, label, Kind.NUMBER, value, "");
  }

  static Field choice(String name, String label, List<String> choices) {
    return new Field(name, label, Kind.TEXT, "", "", "", choices, null);
  }

  public String hintId() {
    return "about-" + name;
  }

  public String flawId() {
    return "flaw-" + name;
  }

  Field typed(String typed) {
    return new Field(name, label, kind, was, typed, hint, choices, flaw);
  }

  Field comparedTo(String shown) {
    return new Field(name, label, kind, shown, value, hint, choices, flaw);
  }

  Field flawed(String sentence) {
    return new Field(name, label, kind, was, value, hint, choices, sentence);
  }
}
