package io.dreamspace.domain.document;

import io.dreamspace.domain.Text;
import io.dreamspace.domain.problem.Problem.Invalid;

/** A stamp to be put on a document. The parts are those of {@link Stamp}. */
public record StampDraft(String type, long posX, long posY, double rotation) {
  public StampDraft {
    Text.checked("stamp_type", type);
    finite(rotation);
  }

  static void finite(double rotation) {
    if (!Double.isFinite(rotation)) {
      throw new Invalid("rotation", "Field 'rotation' must be a finite number.");
    }
  }
}
