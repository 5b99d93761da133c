package io.dreamspace.domain.document;

import io.dreamspace.domain.Text;
import io.dreamspace.domain.edit.Edit;

/**
 * What changes about a stamp.
 *
 * @param documentId set: the stamp moves to that document
 */
public record StampEdit(
    Edit<DocumentId> documentId,
    Edit<String> type,
    Edit<Long> posX,
    Edit<Long> posY,
    Edit<Double> rotation) {
  public StampEdit {
    Text.check("stamp_type", type);
    if (rotation instanceof Edit.Set<Double>(Double value)) {
      rotation = Edit.set(StampDraft.checkedRotation(value));
    }
  }
}
