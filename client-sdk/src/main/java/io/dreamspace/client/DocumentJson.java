package io.dreamspace.client;

import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.client.wire.DocumentBody;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.edit.Edit;
import java.util.List;

/** Documents as the wire has them. */
final class DocumentJson {
  private DocumentJson() {}

  static Filters filters(DocumentFilter filter) {
    return new Filters()
        .put("document_id", filter.documentId(), DocumentId::value)
        .put("seal", filter.seal())
        .range("created", filter.created())
        .put("metadata", filter.metadata())
        .put("stamp_type", filter.stampType());
  }

  static Body draft(DocumentDraft draft) {
    return new Body()
        .put("document_data", draft.data())
        .put("seal", draft.seal())
        .put("metadata", draft.metadata())
        .put("stamps", stamps(draft.stamps()));
  }

  static Body edit(DocumentEdit edit) {
    Body body =
        new Body()
            .edit("document_data", edit.data())
            .edit("seal", edit.seal())
            .edit("metadata", edit.metadata());
    return edit.stamps() instanceof Edit.Set<List<StampDraft>>(List<StampDraft> stamps)
        ? body.put("stamps", stamps(stamps))
        : body;
  }

  static Document document(DocumentBody body) {
    return new Document(
        new DocumentId(body.documentId()),
        body.documentData(),
        body.seal(),
        Times.read(body.createdAt()),
        body.metadata(),
        body.stamps().stream().map(StampJson::stamp).toList());
  }

  private static List<Body> stamps(List<StampDraft> stamps) {
    return stamps.stream().map(StampJson::draft).toList();
  }
}
