package io.dreamspace.persistence;

import static java.util.stream.Collectors.groupingBy;

import io.dreamspace.application.change.LastStates;
import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.Wallet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

final class JdbiLastStates implements LastStates {
  private static final BatchReader<UserDetails> USERS =
      reader(
          UserRows.COLUMNS + ", u.balance, u.wallet_updated_at from deleted_users u",
          "u.user_id",
          (row, context) -> details(row),
          details -> details.user().id().value(),
          details -> UserRows.bytes(details.user()));
  private static final BatchReader<Document> DOCUMENTS =
      reader(
          DocumentRows.COLUMNS + " from deleted_documents d",
          "d.document_id",
          (row, context) -> DocumentRows.document(row, 1),
          document -> document.id().value(),
          DocumentRows::bytes);
  private static final BatchReader<Stamp> STAMPS =
      reader(
          StampRows.COLUMNS + " from deleted_stamps",
          "stamp_id",
          (row, context) -> StampRows.stamp(row),
          stamp -> stamp.id().value(),
          stamp -> stamp.type().length());
  private static final BatchReader<Event> EVENTS =
      reader(
          EventRows.COLUMNS + " from deleted_events e",
          "e.event_id",
          (row, context) -> EventRows.event(row),
          event -> event.id().value(),
          event -> BatchReader.bytes(event.userName(), KindColumns.of(event.kind()).message()));
  private static final BatchReader<Specimen> SPECIMENS =
      reader(
          SpecimenRows.COLUMNS + " from deleted_specimens s",
          "s.specimen_id",
          (row, context) -> SpecimenRows.specimen(row),
          specimen -> specimen.id().value(),
          specimen -> 0);
  private static final BatchReader<Transaction> TRANSACTIONS =
      reader(
          TransactionRows.COLUMNS + " from deleted_transactions t",
          "t.transaction_id",
          (row, context) -> TransactionRows.transaction(row),
          booking -> booking.id().value(),
          booking -> BatchReader.bytes(booking.description(), booking.reference()));

  private static final String SPECIMENS_OF_USERS =
      "select "
          + SpecimenRows.COLUMNS
          + """
           from deleted_users u
          join deleted_specimens s on s.kept_for = u.kept_for and s.owner_id = u.user_id
          where u.user_id in (select value from json_each(:ids))
          order by s.owner_id, s.specimen_id\
          """;
  private static final String STAMPS_OF_DOCUMENTS =
      """
      select s.stamp_id, s.document_id, s.stamp_type, s.pos_x, s.pos_y, s.rotation
      from deleted_documents d
      join deleted_stamps s on s.kept_for = d.kept_for and s.document_id = d.document_id
      where d.document_id in (select value from json_each(:ids))
      order by s.document_id, s.stamp_id\
      """;

  private final Sql sql;

  JdbiLastStates(Sql sql) {
    this.sql = sql;
  }

  private static <T> BatchReader<T> reader(
      String selected,
      String id,
      RowMapper<T> mapper,
      ToLongFunction<T> idOf,
      ToLongFunction<T> bytesOf) {
    return new BatchReader<>(
        "select %s where %s in (select value from json_each(:ids)) order by %s"
            .formatted(selected, id, id),
        mapper,
        idOf,
        bytesOf);
  }

  private static UserDetails details(ResultSet row) throws SQLException {
    User user = UserRows.user(row, 1);
    Long balance = Columns.longOrNull(row, 6);
    @Nullable Wallet wallet =
        balance == null ? null : new Wallet(user.id(), balance, Columns.instantOrNull(row, 7));
    return new UserDetails(user, new Inventory(List.of()), wallet);
  }

  @Override
  public Batch<UserDetails> users(List<Long> ids) {
    return sql.readOneState(
        handle -> {
          Batch<UserDetails> bare = USERS.read(handle, ids);
          Map<UserId, Inventory> inventories =
              SpecimenRows.byOwner(
                  parts(
                      handle,
                      SPECIMENS_OF_USERS,
                      ids,
                      (row, context) -> SpecimenRows.specimen(row)));
          List<UserDetails> users =
              bare.items().stream().map(user -> with(inventories, user)).toList();
          return new Batch<>(users, bare.through());
        });
  }

  private static UserDetails with(Map<UserId, Inventory> inventories, UserDetails bare) {
    Inventory inventory = inventories.getOrDefault(bare.user().id(), bare.inventory());
    return new UserDetails(bare.user(), inventory, bare.wallet());
  }

  @Override
  public Batch<Event> events(List<Long> ids) {
    return sql.read(handle -> EVENTS.read(handle, ids));
  }

  @Override
  public Batch<Document> documents(List<Long> ids) {
    return sql.readOneState(
        handle -> {
          Batch<Document> bare = DOCUMENTS.read(handle, ids);
          Map<DocumentId, List<Stamp>> stamps =
              parts(handle, STAMPS_OF_DOCUMENTS, ids, (row, context) -> StampRows.stamp(row))
                  .stream()
                  .collect(groupingBy(Stamp::documentId));
          List<Document> documents =
              bare.items().stream()
                  .map(
                      document ->
                          DocumentRows.with(
                              stamps.getOrDefault(document.id(), List.of()), document))
                  .toList();
          return new Batch<>(documents, bare.through());
        });
  }

  private static <T> List<T> parts(
      Handle handle, String query, List<Long> ids, RowMapper<T> mapper) {
    return handle.createQuery(query).bind("ids", BatchReader.json(ids)).map(mapper).list();
  }

  @Override
  public Batch<Stamp> stamps(List<Long> ids) {
    return sql.read(handle -> STAMPS.read(handle, ids));
  }

  @Override
  public Batch<Specimen> specimens(List<Long> ids) {
    return sql.read(handle -> SPECIMENS.read(handle, ids));
  }

  @Override
  public Batch<Transaction> transactions(List<Long> ids) {
    return sql.read(handle -> TRANSACTIONS.read(handle, ids));
  }
}
