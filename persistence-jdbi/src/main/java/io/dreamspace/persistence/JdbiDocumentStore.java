package io.dreamspace.persistence;

import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.document.DocumentStore;
import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

final class JdbiDocumentStore implements DocumentStore {
  private static final String SELECT = "select " + DocumentRows.COLUMNS + " from documents d ";

  private static final BatchReader<Document> READER =
      new BatchReader<>(
          SELECT
              + """
              where d.document_id in (select value from json_each(:ids))
              order by d.document_id\
              """,
          (row, context) -> DocumentRows.document(row, 1),
          document -> document.id().value(),
          DocumentRows::bytes);

  private static final Insert INSERT =
      Insert.into("documents", "document_id", "seal", "created_at", "metadata", "document_data");

  private static final String ONLY_OF_USER =
      """
      select e.document_id from events e
      where e.user_id = :userId and e.document_id is not null
        and not exists (
          select 1 from events other
          where other.document_id = e.document_id and other.user_id <> :userId)\
      """;

  private final Sql sql;

  JdbiDocumentStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Long> ids(DocumentFilter filter, Order order, long after, int limit) {
    Where where = where(new Where(), filter);
    return sql.read(
        handle -> where.ids(handle, "documents d", "d.document_id", order, after, limit));
  }

  /** Adds what this filter asks of {@code documents d}. */
  static Where where(Where where, DocumentFilter filter) {
    DocumentId id = filter.documentId();
    return where
        .equal("d.document_id", id == null ? null : id.value())
        .equal("d.seal", filter.seal())
        .equal("d.metadata", filter.metadata())
        .matching(
            "d.document_id in (select s.document_id from stamps s where s.stamp_type = ",
            ")",
            filter.stampType())
        .within("d.created_at", filter.created());
  }

  @Override
  public Batch<Document> read(List<Long> ids) {
    return sql.readOneState(
        handle -> {
          Batch<Document> bare = READER.read(handle, ids);
          Map<DocumentId, List<Stamp>> stamps =
              StampRows.on(handle, bare.items().stream().map(d -> d.id().value()).toList());
          List<Document> documents = new ArrayList<>(bare.items().size());
          for (Document document : bare.items()) {
            documents.add(
                DocumentRows.with(stamps.getOrDefault(document.id(), List.of()), document));
          }
          return new Batch<>(documents, bare.through());
        });
  }

  @Override
  public Optional<Document> find(DocumentId id) {
    return sql.readOneState(
        handle ->
            handle
                .createQuery(SELECT + "where d.document_id = :id")
                .bind("id", id.value())
                .map((row, context) -> DocumentRows.document(row, 1))
                .findOne()
                .map(document -> DocumentRows.with(StampRows.on(handle, id), document)));
  }

  @Override
  public boolean exists(DocumentId id) {
    return sql.read(
        handle ->
            handle
                .createQuery("select exists (select 1 from documents where document_id = :id)")
                .bind("id", id.value())
                .mapTo(boolean.class)
                .one());
  }

  @Override
  public Document insert(DocumentDraft draft, Instant createdAt) {
    return sql.write(
        handle -> {
          long id =
              INSERT.run(
                  sql,
                  handle,
                  draft.seal(),
                  Columns.micros(createdAt),
                  draft.metadata(),
                  DocumentData.column(draft.data()));
          DocumentId documentId = new DocumentId(id);
          List<Stamp> stamps =
              draft.stamps().stream()
                  .map(stamp -> JdbiStampStore.insert(sql, handle, documentId, stamp))
                  .toList();
          return new Document(
              documentId, draft.data(), draft.seal(), createdAt, draft.metadata(), stamps);
        });
  }

  @Override
  public void update(DocumentId id, DocumentEdit edit) {
    Map<String, @Nullable Object> changes = new LinkedHashMap<>();
    if (edit.data() instanceof Edit.Set<String>(String data)) {
      changes.put("document_data", DocumentData.column(data));
    }
    put(changes, "seal", edit.seal());
    put(changes, "metadata", edit.metadata());
    if (!changes.isEmpty()) {
      sql.write(handle -> update(handle, id, changes));
    }
  }

  private static void put(
      Map<String, @Nullable Object> changes, String column, Edit<? extends @Nullable Object> edit) {
    if (edit instanceof Edit.Set<?> set) {
      changes.put(column, set.value());
    }
  }

  private static int update(Handle handle, DocumentId id, Map<String, @Nullable Object> changes) {
    String assignments =
        changes.keySet().stream()
            .map(column -> column + " = :" + column)
            .collect(Collectors.joining(", "));
    Update update =
        handle.createUpdate("update documents set " + assignments + " where document_id = :id");
    changes.forEach(update::bind);
    return update.bind("id", id.value()).execute();
  }

  @Override
  public void delete(DocumentId id) {
    sql.write(
        handle -> {
          handle.execute("delete from stamps where document_id = ?", id.value());
          return handle.execute("delete from documents where document_id = ?", id.value());
        });
  }

  @Override
  public List<DocumentId> onlyOf(UserId id, long after, int limit) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    "select distinct document_id from ("
                        + ONLY_OF_USER
                        + ") where document_id > :after order by document_id limit :limit")
                .bind("userId", id.value())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new DocumentId(row.getLong(1)))
                .list());
  }

  @Override
  public void deleteThoseOnlyOf(UserId id) {
    sql.write(
        handle -> {
          List<Long> ids =
              handle.createQuery(ONLY_OF_USER).bind("userId", id.value()).mapTo(Long.class).list();
          String documents = " where document_id in (select value from json_each(?))";
          String json = BatchReader.json(ids);
          handle.execute("update events set document_id = null" + documents, json);
          handle.execute("delete from stamps" + documents, json);
          return handle.execute("delete from documents" + documents, json);
        });
  }
}
