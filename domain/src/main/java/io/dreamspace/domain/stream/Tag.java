package io.dreamspace.domain.stream;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word that a stream carries. All streams that carry it are a collection, see {@link Address}.
 *
 * @param value 1 to 32 ASCII letters, digits, underscores, hyphens and dollar signs, trimmed and in
 *     lower case; never six hexadecimal digits, which would look like a colour
 */
public record Tag(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_$-]{1,32}");
  private static final Pattern COLOR_LIKE = Pattern.compile("[0-9A-Fa-f]{6}");

  /**
   * Trims the tag, and makes its letters small.
   *
   * @throws Invalid of the field {@code tag} if it is none
   */
  public Tag {
    value = value.trim();
    if (!isTag(value)) {
      throw new Invalid("tag", "Tag is not valid.");
    }
    value = value.toLowerCase(Locale.ROOT);
  }

  /** The tag that a client means; empty if this is none, and so nothing can carry it. */
  public static Optional<Tag> parse(String text) {
    return isTag(text.trim()) ? Optional.of(new Tag(text)) : Optional.empty();
  }

  private static boolean isTag(String trimmed) {
    return FORM.matcher(trimmed).matches() && !COLOR_LIKE.matcher(trimmed).matches();
  }
}
