package io.dreamspace.persistence;

import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.document.StampStore;
import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.document.StampPlacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class JdbiStampStore implements StampStore {
  private static final BatchReader<Stamp> READER =
      new BatchReader<>(
          StampRows.SELECT
              + "where stamp_id in (select value from json_each(:ids)) order by stamp_id",
          (row, context) -> StampRows.stamp(row),
          stamp -> stamp.id().value(),
          stamp -> stamp.type().length());

  private static final Insert INSERT =
      Insert.into("stamps", "stamp_id", "document_id", "stamp_type", "pos_x", "pos_y", "rotation");

  private static final String UPDATE =
      """
      update stamps
      set document_id = :documentId, stamp_type = :type, pos_x = :posX, pos_y = :posY,
          rotation = :rotation
      where stamp_id = :id\
      """;

  private final Sql sql;

  JdbiStampStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Long> ids(StampFilter filter, Order order, long after, int limit) {
    Where where =
        new Where()
            .equal("stamp_id", filter.stampId() == null ? null : filter.stampId().value())
            .equal("document_id", filter.documentId() == null ? null : filter.documentId().value())
            .equal("stamp_type", filter.type());
    return sql.read(handle -> where.ids(handle, "stamps", "stamp_id", order, after, limit));
  }

  @Override
  public Batch<Stamp> read(List<Long> ids) {
    return sql.read(handle -> READER.read(handle, ids));
  }

  @Override
  public Optional<Stamp> find(StampId id) {
    return sql.read(
        handle ->
            handle
                .createQuery(StampRows.SELECT + "where stamp_id = :id")
                .bind("id", id.value())
                .map((row, context) -> StampRows.stamp(row))
                .findOne());
  }

  @Override
  public List<Stamp> insert(List<StampPlacement> placements) {
    return sql.write(handle -> insert(handle, placements));
  }

  private List<Stamp> insert(Handle handle, List<StampPlacement> placements) {
    List<Stamp> stamps = new ArrayList<>(placements.size());
    for (StampPlacement placement : placements) {
      stamps.add(insert(sql, handle, placement.documentId(), placement.stamp()));
    }
    return stamps;
  }

  static Stamp insert(Sql sql, Handle handle, DocumentId document, StampDraft draft) {
    long id =
        INSERT.run(
            sql,
            handle,
            document.value(),
            draft.type(),
            draft.posX(),
            draft.posY(),
            draft.rotation());
    return new Stamp(
        new StampId(id), document, draft.type(), draft.posX(), draft.posY(), draft.rotation());
  }

  @Override
  public void update(Stamp stamp) {
    sql.write(
        handle ->
            handle
                .createUpdate(UPDATE)
                .bind("id", stamp.id().value())
                .bind("documentId", stamp.documentId().value())
                .bind("type", stamp.type())
                .bind("posX", stamp.posX())
                .bind("posY", stamp.posY())
                .bind("rotation", stamp.rotation())
                .execute());
  }

  @Override
  public void delete(StampId id) {
    sql.write(handle -> handle.execute("delete from stamps where stamp_id = ?", id.value()));
  }

  @Override
  public void deleteOf(DocumentId id) {
    sql.write(handle -> handle.execute("delete from stamps where document_id = ?", id.value()));
  }
}
