package io.dreamspace.domain.stream;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The colour that a stream shows.
 *
 * @param value {@code #} and six hexadecimal digits, in the case in which they were given
 */
public record Color(String value) {
  private static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");

  /** What a new stream shows until somebody says otherwise. */
  public static final Color OF_NEW_STREAMS = new Color("#aaaaaa");

  /**
   * Takes the colour as it is.
   *
   * @throws Invalid of the field {@code color} if it is none; nothing is trimmed or completed
   */
  public Color {
    if (!isColor(value)) {
      throw new Invalid("color", "Color is not valid.");
    }
  }

  /** Whether a text is a colour, as it stands. */
  public static boolean isColor(String text) {
    return FORM.matcher(text).matches();
  }

  /** The same for all colours that look the same. */
  public String lowerCase() {
    return value.toLowerCase(Locale.ROOT);
  }
}
