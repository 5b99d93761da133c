package io.dreamspace.persistence;

import io.dreamspace.application.gallery.Drawing;
import io.dreamspace.application.gallery.DrawingFilter;
import io.dreamspace.application.gallery.DrawingStore;
import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import java.util.List;
import java.util.Map;

final class JdbiDrawingStore implements DrawingStore {
  private static final BatchReader<Drawing> READER =
      new BatchReader<>(
          EventRows.SELECT_DRAWINGS
              + "where d.document_id in (select value from json_each(:ids)) order by d.document_id",
          (row, context) -> EventRows.drawing(row),
          drawing -> drawing.document().id().value(),
          EventRows::bytes);

  /** By the names of users at some time, each of whom has few events. */
  private static final String BY_ARTIST =
      """
      d.document_id in (
        select e.document_id from event_names n join events e on e.user_id = n.user_id
        where n.user_name = ? and e.user_name = ?
        union all
        select e.document_id from users u join events e on e.user_id = u.user_id
        where u.name = ?)\
      """;

  private final Sql sql;

  JdbiDrawingStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Long> ids(DrawingFilter filter, Order order, long after, int limit) {
    Where where =
        JdbiDocumentStore.where(new Where(), filter.document()).meeting(BY_ARTIST, filter.artist());
    return sql.read(
        handle -> where.ids(handle, "documents d", "d.document_id", order, after, limit));
  }

  @Override
  public Batch<Drawing> read(List<Long> ids) {
    return sql.readOneState(
        handle -> {
          Batch<Drawing> bare = READER.read(handle, ids);
          Map<DocumentId, List<Stamp>> stamps =
              StampRows.on(
                  handle,
                  bare.items().stream().map(drawing -> drawing.document().id().value()).toList());
          return new Batch<>(
              bare.items().stream().map(drawing -> with(stamps, drawing)).toList(), bare.through());
        });
  }

  private static Drawing with(Map<DocumentId, List<Stamp>> stamps, Drawing drawing) {
    Document document = drawing.document();
    return new Drawing(
        DocumentRows.with(stamps.getOrDefault(document.id(), List.of()), document),
        drawing.event(),
        drawing.user());
  }
}
