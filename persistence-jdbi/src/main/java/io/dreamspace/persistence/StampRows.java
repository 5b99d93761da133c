package io.dreamspace.persistence;

import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Stamps as rows, alone and gathered by the documents that they are on. */
final class StampRows {
  static final String COLUMNS = "stamp_id, document_id, stamp_type, pos_x, pos_y, rotation";

  static final String SELECT = "select " + COLUMNS + " from stamps ";

  private static final String BY_DOCUMENT = SELECT + "where document_id = :id order by stamp_id";

  private static final String BY_DOCUMENTS =
      SELECT
          + """
          where document_id in (select value from json_each(:ids))
          order by document_id, stamp_id\
          """;

  private StampRows() {}

  static Stamp stamp(ResultSet row) throws SQLException {
    return new Stamp(
        new StampId(row.getLong(1)),
        new DocumentId(row.getLong(2)),
        row.getString(3),
        row.getLong(4),
        row.getLong(5),
        row.getDouble(6));
  }

  static List<Stamp> on(Handle handle, DocumentId document) {
    return handle
        .createQuery(BY_DOCUMENT)
        .bind("id", document.value())
        .map((row, context) -> stamp(row))
        .list();
  }

  static Map<DocumentId, List<Stamp>> on(Handle handle, List<Long> documents) {
    Map<DocumentId, List<Stamp>> stamps = new HashMap<>();
    handle
        .createQuery(BY_DOCUMENTS)
        .bind("ids", BatchReader.json(documents))
        .map((row, context) -> stamp(row))
        .forEach(
            stamp ->
                stamps.computeIfAbsent(stamp.documentId(), id -> new ArrayList<>()).add(stamp));
    return stamps;
  }
}
