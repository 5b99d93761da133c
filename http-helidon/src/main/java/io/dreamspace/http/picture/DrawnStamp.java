package io.dreamspace.http.picture;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * What stamps of a type look like that was given no image: a ring with the name's first letter, in
 * a colour that comes from the name.
 */
public final class DrawnStamp {
  private static final int SIZE = 64;
  private static final int HUES = 360;

  /** Spreads names that are nearly the same over all hues. */
  private static final int SPREAD = 0x9e3779b1;

  private DrawnStamp() {}

  /** It alone, as SVG, with the name for its title. */
  public static String alone(String stampType) {
    String box = -SIZE / 2 + " " + -SIZE / 2 + " " + SIZE + " " + SIZE;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="%s">
    <title>%s</title>
    %s
    </svg>
    """
        .formatted(SIZE, SIZE, box, Markup.escaped(stampType), shape("stamp", stampType));
  }

  /** It as a part of another SVG, its middle at the origin. */
  static String shape(String id, String stampType) {
    String colour = "hsl(" + hue(stampType) + ",70%,38%)";
    return """
    <g id="%s"><circle r="28" fill="#fff" fill-opacity="0.8" stroke="%s" stroke-width="6"/>\
    <text y="11" fill="%s" font-family="sans-serif" font-size="32" font-weight="bold"\
     text-anchor="middle">%s</text></g>\
    """
        .formatted(id, colour, colour, Markup.escaped(initial(stampType)));
  }

  private static int hue(String stampType) {
    return Integer.remainderUnsigned(stampType.hashCode() * SPREAD, HUES);
  }

  /** What readers take for one letter, however many characters it is made of. */
  private static String initial(String stampType) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(stampType);
    int end = letters.next();
    return end == BreakIterator.DONE ? "" : stampType.substring(0, end).toUpperCase(Locale.ROOT);
  }
}
