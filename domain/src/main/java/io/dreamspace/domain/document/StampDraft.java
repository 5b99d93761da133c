package io.dreamspace.domain.document;

import io.dreamspace.domain.Text;
import io.dreamspace.domain.problem.Problem.Invalid;

/** A stamp to be put on a document. The parts are those of {@link Stamp}. */
public record StampDraft(String type, long posX, long posY, double rotation) {
  public StampDraft {
    Text.checked("stamp_type", type);
    rotation = checkedRotation(rotation);
  }

  /** A negative zero becomes zero, which is as far turned; not every JSON can tell them apart. */
  static double checkedRotation(double rotation) {
    if (!Double.isFinite(rotation)) {
      throw new Invalid("rotation", "Field 'rotation' must be a finite number.");
    }
    return rotation == 0 ? 0 : rotation;
  }
}
