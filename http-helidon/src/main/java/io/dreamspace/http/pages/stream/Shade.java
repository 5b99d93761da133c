package io.dreamspace.http.pages.stream;

import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;

/**
 * What can be said of a colour. The scripts say the same of it when it changes (color.js).
 *
 * @param hex as it was set
 */
public record Shade(String hex) {
  /** In place of one that is not known yet. */
  public static final Shade NONE = new Shade(Color.OF_NEW_STREAMS.value());

  /** The luminance on which black and white can be read equally well. */
  private static final double MIDDLE = 0.179;

  private static final int RADIX = 16;
  private static final double MOST = 255;

  public static Shade of(StatusStream stream) {
    return new Shade(stream.status().color().value());
  }

  private double red() {
    return channel(1);
  }

  private double green() {
    return channel(3);
  }

  private double blue() {
    return channel(5);
  }

  private double channel(int start) {
    return Integer.parseInt(hex, start, start + 2, RADIX) / MOST;
  }

  /** Which of black and white can be read better on it. */
  public String text() {
    return luminance() > MIDDLE ? "black" : "white";
  }

  /** As WCAG defines it, from 0 for black to 1 for white. */
  double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** The colour in words, for those who do not see it. */
  public String name() {
    return new ColorName(red(), green(), blue()).words();
  }
}
