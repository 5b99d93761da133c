package io.dreamspace.http.picture;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** In which unit the rotation of stamps is; all of them turn clockwise. */
public enum Turn {
  /** As in Godot. */
  RADIANS,
  DEGREES;

  private static final int DIGITS = 3;
  private static final double CIRCLE = 360;

  /**
   * The unit of this name.
   *
   * @throws Invalid if it is none
   */
  public static Turn of(String name) {
    return switch (name) {
      case "radians" -> RADIANS;
      case "degrees" -> DEGREES;
      default -> throw new Invalid("rotation", "'rotation' is in 'radians' or in 'degrees'.");
    };
  }

  /** The rotation in degrees, whole turns left out, as SVG wants it. */
  String degrees(double rotation) {
    double degrees =
        switch (this) {
          case RADIANS -> Math.toDegrees(rotation % (2 * Math.PI));
          case DEGREES -> rotation % CIRCLE;
        };
    BigDecimal rounded = BigDecimal.valueOf(degrees).setScale(DIGITS, RoundingMode.HALF_EVEN);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
