package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.reading.Type.INTEGER;
import static io.dreamspace.http.reading.Type.TEXT;
import static io.dreamspace.http.reading.Type.listOf;
import static io.dreamspace.http.reading.Type.nullable;
import static io.dreamspace.http.reading.Type.object;

import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;
import java.util.List;

/** The bodies and filters of documents. */
final class DocumentInput {
  static final Type<DocumentId> DOCUMENT_ID = INTEGER.map(DocumentId::new);

  private static final Type<List<StampDraft>> STAMPS = listOf(object(StampInput::draft));

  private DocumentInput() {}

  static DocumentDraft draft(Fields fields) {
    return new DocumentDraft(
        fields.required("document_data", TEXT),
        fields.required("seal", INTEGER),
        fields.optional("metadata", nullable(TEXT)),
        fields.edit("stamps", STAMPS).applyTo(List.of()));
  }

  static DocumentEdit edit(Fields fields) {
    return new DocumentEdit(
        fields.edit("document_data", TEXT),
        fields.edit("seal", INTEGER),
        fields.edit("metadata", nullable(TEXT)),
        fields.edit("stamps", STAMPS));
  }

  static DocumentFilter filter(Query query) {
    return new DocumentFilter(
        query.integer("document_id", DocumentId::new),
        query.integer("seal"),
        Ranges.of(query, "created"),
        query.text("metadata"),
        query.text("stamp_type"));
  }
}
