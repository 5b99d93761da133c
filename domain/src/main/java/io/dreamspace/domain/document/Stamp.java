package io.dreamspace.domain.document;

/**
 * A stamp on a document.
 *
 * @param type any text, its case kept
 * @param posX in the units of whoever draws it, as is {@code posY}
 * @param rotation finite, in the unit of whoever draws it
 */
public record Stamp(
    StampId id, DocumentId documentId, String type, long posX, long posY, double rotation) {

  /** This stamp after the change, on another document if the change says so. */
  public Stamp with(StampEdit edit) {
    return new Stamp(
        id,
        edit.documentId().applyTo(documentId),
        edit.type().applyTo(type),
        edit.posX().applyTo(posX),
        edit.posY().applyTo(posY),
        edit.rotation().applyTo(rotation));
  }
}
