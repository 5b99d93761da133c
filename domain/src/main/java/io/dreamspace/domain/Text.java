package io.dreamspace.domain;

import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * The rule for every text that is kept: it is made of whole Unicode characters and has no NUL. So
 * it can be written as UTF-8 and comes back as it was, whatever the database.
 */
public final class Text {
  private Text() {}

  /**
   * The text, unchanged, if it keeps the rule.
   *
   * @param field the field's name as the API has it, for the message
   * @throws Invalid if there is a NUL or half of a surrogate pair in it
   */
  public static String checked(String field, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new Invalid(field, "Field '" + field + "' must not contain a NUL character.");
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new Invalid(field, "Field '" + field + "' contains half of a surrogate pair.");
        }
        i++;
      }
    }
    return text;
  }

  /** Like {@link #checked}, for a field that may be null. */
  public static @Nullable String checkedOrNull(String field, @Nullable String text) {
    return text == null ? null : checked(field, text);
  }

  /** Like {@link #checked}, for the value of an edit, if it has one. */
  public static <T extends @Nullable String> void check(String field, Edit<T> edit) {
    if (edit instanceof Edit.Set<T>(T value) && value != null) {
      checked(field, value);
    }
  }
}
