package io.dreamspace.http.pages.overlay;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour as urls have it: without the {@code #} that begins a fragment there.
 *
 * @param css six or, if it lets something shine through, eight digits after a {@code #}
 */
record HexColor(String css) {
  private static final Pattern SHORT = Pattern.compile("[0-9a-f]{3,4}");
  private static final Pattern SOLID = Pattern.compile("[0-9a-f]{6}");
  private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{6}([0-9a-f]{2})?");

  /** One that nothing shines through. */
  static Optional<HexColor> solid(String text) {
    return of(text, SOLID);
  }

  /** Any. */
  static Optional<HexColor> any(String text) {
    return of(text, WHOLE);
  }

  private static Optional<HexColor> of(String text, Pattern wanted) {
    String lower = text.toLowerCase(Locale.ROOT);
    String digits = lower.startsWith("#") ? lower.substring(1) : lower;
    String whole = SHORT.matcher(digits).matches() ? digits.replaceAll("[0-9a-f]", "$0$0") : digits;
    return wanted.matcher(whole).matches()
        ? Optional.of(new HexColor("#" + whole))
        : Optional.empty();
  }
}
