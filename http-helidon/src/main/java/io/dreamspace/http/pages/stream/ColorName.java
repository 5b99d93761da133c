package io.dreamspace.http.pages.stream;

import java.util.Locale;

/** A colour in words, by where it is on the colour circle and how light it is. */
record ColorName(double red, double green, double blue) {
  private static final double BLACK = 0.06;
  private static final double DARK = 0.33;
  private static final double BROWN = 0.4;
  private static final double LIGHT = 0.72;
  private static final double WHITE = 0.97;
  private static final double GREY = 0.1;
  private static final double EARTHY = 0.55;

  /** The parts of the colour circle, each with the degree where it ends. */
  private enum Hue {
    RED(15),
    ORANGE(42),
    YELLOW(68),
    GREEN(165),
    TURQUOISE(195),
    BLUE(255),
    PURPLE(285),
    MAGENTA(330),
    PINK(345);

    private final int end;

    Hue(int end) {
      this.end = end;
    }

    static Hue at(double degree) {
      for (Hue hue : values()) {
        if (degree < hue.end) {
          return hue;
        }
      }
      return RED;
    }
  }

  String words() {
    double lightness = (most() + least()) / 2;
    if (lightness < BLACK) {
      return "black";
    }
    if (lightness > WHITE) {
      return "white";
    }
    String tone = lightness < DARK ? "dark " : lightness > LIGHT ? "light " : "";
    double saturation = (most() - least()) / (1 - Math.abs(2 * lightness - 1));
    if (saturation < GREY) {
      return tone + "grey";
    }
    Hue hue = Hue.at(degree());
    boolean brown = hue == Hue.ORANGE && (lightness < BROWN || saturation < EARTHY);
    return tone + (brown ? "brown" : hue.name().toLowerCase(Locale.ROOT));
  }

  private double most() {
    return Math.max(red, Math.max(green, blue));
  }

  private double least() {
    return Math.min(red, Math.min(green, blue));
  }

  private double degree() {
    double spread = most() - least();
    if (most() == red) {
      return (60 * ((green - blue) / spread) + 360) % 360;
    }
    return most() == green
        ? 60 * ((blue - red) / spread) + 120
        : 60 * ((red - green) / spread) + 240;
  }
}
