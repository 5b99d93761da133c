package io.dreamspace.persistence;

import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.event.EventStore;
import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

final class JdbiEventStore implements EventStore {
  private static final BatchReader<EventDetails> READER =
      new BatchReader<>(
          EventRows.SELECT
              + "where e.event_id in (select value from json_each(:ids)) order by e.event_id",
          (row, context) -> EventRows.details(row),
          details -> details.event().id().value(),
          EventRows::bytes);

  private static final Insert INSERT =
      Insert.into(
          "events",
          "event_id",
          "document_id",
          "user_id",
          "user_name",
          "occurred_at",
          "created_at",
          "event_type",
          "message",
          "tier",
          "subscribed_length",
          "amount",
          "cheer_type",
          "viewer_count");

  private static final String UPDATE =
      """
      update events
      set document_id = :documentId, user_id = :userId, user_name = :userName,
          occurred_at = :occurredAt, event_type = :type, message = :message, tier = :tier,
          subscribed_length = :subscribedLength, amount = :amount, cheer_type = :cheerType,
          viewer_count = :viewerCount
      where event_id = :id\
      """;

  private final Sql sql;

  JdbiEventStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Long> ids(EventFilter filter, Order order, long after, int limit) {
    boolean byDocument = !filter.document().equals(DocumentFilter.all());
    String from =
        byDocument ? "events e join documents d on d.document_id = e.document_id" : "events e";
    Where where =
        JdbiDocumentStore.where(new Where(), filter.document())
            .equal("e.event_id", filter.eventId() == null ? null : filter.eventId().value())
            .equal("e.document_id", valueOf(filter.documentId()))
            .equal("e.user_id", filter.userId() == null ? null : filter.userId().value())
            .matching(
                "e.user_id = (select a.user_id from twitch_accounts a where a.twitch_id = ",
                ")",
                filter.userTwitchId() == null ? null : filter.userTwitchId().value())
            .within("e.occurred_at", filter.occurred())
            .within("e.created_at", filter.created());
    return sql.readOneState(
        handle -> {
          restrict(where, filter.type());
          EventNames.restrict(where, handle, filter.userName());
          return where.ids(handle, from, "e.event_id", order, after, limit);
        });
  }

  /** The index leaves plain events out, and is used only where that is said. */
  private static void restrict(Where where, @Nullable EventType type) {
    if (type == EventType.PLAIN) {
      where.common("e.event_type", type.value());
    } else if (type != null) {
      where.matching("e.event_type <> 'plain' and e.event_type = ", "", type.value());
    }
  }

  @Override
  public Batch<EventDetails> read(List<Long> ids) {
    return sql.readOneState(
        handle -> {
          Batch<EventDetails> bare = READER.read(handle, ids);
          return new Batch<>(withStamps(handle, bare.items()), bare.through());
        });
  }

  private static List<EventDetails> withStamps(Handle handle, List<EventDetails> bare) {
    List<Long> documents =
        bare.stream()
            .map(EventDetails::document)
            .filter(Objects::nonNull)
            .map(document -> document.id().value())
            .toList();
    Map<DocumentId, List<Stamp>> stamps = StampRows.on(handle, documents);
    List<EventDetails> events = new ArrayList<>(bare.size());
    for (EventDetails details : bare) {
      Document document = details.document();
      events.add(
          document == null
              ? details
              : with(stamps.getOrDefault(document.id(), List.of()), details, document));
    }
    return events;
  }

  private static EventDetails with(List<Stamp> stamps, EventDetails details, Document document) {
    return new EventDetails(details.event(), details.user(), DocumentRows.with(stamps, document));
  }

  @Override
  public Optional<EventDetails> find(EventId id) {
    return sql.readOneState(
        handle ->
            handle
                .createQuery(EventRows.SELECT + "where e.event_id = :id")
                .bind("id", id.value())
                .map((row, context) -> EventRows.details(row))
                .findOne()
                .map(details -> withStamps(handle, details)));
  }

  private static EventDetails withStamps(Handle handle, EventDetails details) {
    Document document = details.document();
    return document == null
        ? details
        : with(StampRows.on(handle, document.id()), details, document);
  }

  @Override
  public Optional<Event> findBare(EventId id) {
    return sql.read(
        handle ->
            handle
                .createQuery(EventRows.SELECT_BARE + "where e.event_id = :id")
                .bind("id", id.value())
                .map((row, context) -> EventRows.event(row))
                .findOne());
  }

  @Override
  public List<Event> readBare(List<Long> ids) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    EventRows.SELECT_BARE
                        + "where e.event_id in (select value from json_each(:ids)) "
                        + "order by e.event_id")
                .bind("ids", BatchReader.json(ids))
                .map((row, context) -> EventRows.event(row))
                .list());
  }

  @Override
  public Event insert(
      EventDraft draft, UserId userId, @Nullable DocumentId documentId, Instant createdAt) {
    return sql.write(
        handle -> {
          KindColumns kind = KindColumns.of(draft.kind());
          long id =
              INSERT.run(
                  sql,
                  handle,
                  valueOf(documentId),
                  userId.value(),
                  draft.userName(),
                  Columns.micros(draft.occurredAt()),
                  Columns.micros(createdAt),
                  kind.type(),
                  kind.message(),
                  kind.tier(),
                  kind.subscribedLength(),
                  kind.amount(),
                  kind.cheerType(),
                  kind.viewerCount());
          EventNames.keep(sql, handle, draft.userName(), userId);
          return new Event(
              new EventId(id),
              documentId,
              userId,
              draft.userName(),
              draft.occurredAt(),
              createdAt,
              draft.kind());
        });
  }

  @Override
  public void update(Event event) {
    sql.write(
        handle -> {
          EventNames.keep(sql, handle, event.userName(), event.userId());
          return KindColumns.of(event.kind())
              .bind(handle.createUpdate(UPDATE))
              .bind("id", event.id().value())
              .bind("documentId", valueOf(event.documentId()))
              .bind("userId", event.userId().value())
              .bind("userName", event.userName())
              .bind("occurredAt", Columns.micros(event.occurredAt()))
              .execute();
        });
  }

  private static @Nullable Long valueOf(@Nullable DocumentId id) {
    return id == null ? null : id.value();
  }

  @Override
  public void delete(EventId id) {
    sql.write(handle -> handle.execute("delete from events where event_id = ?", id.value()));
  }

  @Override
  public void detach(DocumentId id) {
    sql.write(
        handle ->
            handle.execute(
                "update events set document_id = null where document_id = ?", id.value()));
  }

  @Override
  public void deleteOf(UserId id) {
    sql.write(
        handle -> {
          EventNames.deleteOf(sql, handle, id);
          return handle.execute("delete from events where user_id = ?", id.value());
        });
  }
}
