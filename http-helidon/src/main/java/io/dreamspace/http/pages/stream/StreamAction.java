package io.dreamspace.http.pages.stream;

import java.util.Locale;
import java.util.Optional;

/** What a form on a stream's page does. */
public enum StreamAction {
  STATUS("color"),
  TAGS("tags"),
  CREATE("name"),
  LINK("child"),
  UNLINK("child"),
  DELETE("");

  private final String field;

  StreamAction(String field) {
    this.field = field;
  }

  /** The form's only other field; empty if it has none. */
  String field() {
    return field;
  }

  /** What the form's field {@code action} says. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<StreamAction> of(String word) {
    for (StreamAction action : values()) {
      if (action.word().equals(word)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }
}
