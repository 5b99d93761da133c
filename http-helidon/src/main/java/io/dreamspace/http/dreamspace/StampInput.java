package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.reading.Type.INTEGER;
import static io.dreamspace.http.reading.Type.NUMBER;
import static io.dreamspace.http.reading.Type.TEXT;

import io.dreamspace.application.document.StampFilter;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.document.StampEdit;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;

/** The bodies and filters of stamps. */
final class StampInput {
  private StampInput() {}

  static StampDraft draft(Fields fields) {
    return new StampDraft(
        fields.required("stamp_type", TEXT),
        fields.required("pos_x", INTEGER),
        fields.required("pos_y", INTEGER),
        fields.required("rotation", NUMBER));
  }

  static StampPlacement placement(Fields fields) {
    return new StampPlacement(
        fields.required("document_id", DocumentInput.DOCUMENT_ID), draft(fields));
  }

  static StampEdit edit(Fields fields) {
    return new StampEdit(
        fields.edit("document_id", DocumentInput.DOCUMENT_ID),
        fields.edit("stamp_type", TEXT),
        fields.edit("pos_x", INTEGER),
        fields.edit("pos_y", INTEGER),
        fields.edit("rotation", NUMBER));
  }

  static StampFilter filter(Query query) {
    return new StampFilter(
        query.integer("stamp_id", StampId::new),
        query.integer("document_id", DocumentId::new),
        query.text("stamp_type"));
  }
}
