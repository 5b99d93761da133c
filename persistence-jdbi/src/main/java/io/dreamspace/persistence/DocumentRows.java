package io.dreamspace.persistence;

import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Documents as rows, alone and joined to their events; their stamps are read apart. */
final class DocumentRows {
  /** To be selected from {@code documents d}. */
  static final String COLUMNS = "d.document_id, d.document_data, d.seal, d.created_at, d.metadata";

  private DocumentRows() {}

  /** The document, still without stamps, whose {@link #COLUMNS} begin at this column. */
  static Document document(ResultSet row, int column) throws SQLException {
    return new Document(
        new DocumentId(row.getLong(column)),
        DocumentData.text(row, column + 1),
        row.getLong(column + 2),
        Columns.instant(row.getLong(column + 3)),
        row.getString(column + 4),
        List.of());
  }

  static Document with(List<Stamp> stamps, Document document) {
    return stamps.isEmpty()
        ? document
        : new Document(
            document.id(),
            document.data(),
            document.seal(),
            document.createdAt(),
            document.metadata(),
            stamps);
  }

  static long bytes(Document document) {
    return BatchReader.bytes(document.data(), document.metadata());
  }
}
