package io.dreamspace.client;

import io.dreamspace.application.document.StampFilter;
import io.dreamspace.client.wire.StampBody;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.document.StampEdit;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.document.StampPlacement;

/** Stamps as the wire has them. */
final class StampJson {
  private StampJson() {}

  static Filters filters(StampFilter filter) {
    return new Filters()
        .put("stamp_id", filter.stampId(), StampId::value)
        .put("document_id", filter.documentId(), DocumentId::value)
        .put("stamp_type", filter.type());
  }

  static Body draft(StampDraft draft) {
    return new Body()
        .put("stamp_type", draft.type())
        .put("pos_x", draft.posX())
        .put("pos_y", draft.posY())
        .put("rotation", draft.rotation());
  }

  static Body placement(StampPlacement placement) {
    return draft(placement.stamp()).put("document_id", placement.documentId().value());
  }

  static Body edit(StampEdit edit) {
    return new Body()
        .edit("document_id", edit.documentId(), DocumentId::value)
        .edit("stamp_type", edit.type())
        .edit("pos_x", edit.posX())
        .edit("pos_y", edit.posY())
        .edit("rotation", edit.rotation());
  }

  static Stamp stamp(StampBody body) {
    return new Stamp(
        new StampId(body.stampId()),
        new DocumentId(body.documentId()),
        body.stampType(),
        body.posX(),
        body.posY(),
        body.rotation());
  }
}
