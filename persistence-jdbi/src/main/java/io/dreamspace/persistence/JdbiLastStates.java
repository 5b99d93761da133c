package io.dreamspace.persistence;

import io.dreamspace.application.change.LastStates;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.TransactionId;
import io.dreamspace.domain.wallet.Wallet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

final class JdbiLastStates implements LastStates {
  private static final String USER =
      "select u.balance, u.wallet_updated_at, u.kept_for, "
          + UserRows.COLUMNS
          + " from deleted_users u where u.user_id = :id";

  private static final String DOCUMENT =
      "select d.kept_for, "
          + DocumentRows.COLUMNS
          + " from deleted_documents d where d.document_id = :id";

  private static final String STAMP = "select " + StampRows.COLUMNS + " from deleted_stamps ";
  private static final String EVENT = "select " + EventRows.COLUMNS + " from deleted_events e ";

  private static final String SPECIMEN =
      "select " + SpecimenRows.COLUMNS + " from deleted_specimens s ";

  private static final String TRANSACTION =
      "select " + TransactionRows.COLUMNS + " from deleted_transactions t ";

  private final Sql sql;

  JdbiLastStates(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<UserDetails> user(UserId id) {
    return sql.readOneState(
        handle -> find(handle, USER, id.value(), (row, context) -> details(handle, row)));
  }

  private static UserDetails details(Handle handle, ResultSet row) throws SQLException {
    UserId id = new UserId(row.getLong(4));
    Long balance = Columns.longOrNull(row, 1);
    @Nullable Wallet wallet =
        balance == null ? null : new Wallet(id, balance, Columns.instantOrNull(row, 2));
    List<Specimen> specimens =
        handle
            .createQuery(
                SPECIMEN + "where s.kept_for = :change and s.owner_id = :id order by s.specimen_id")
            .bind("change", row.getLong(3))
            .bind("id", id.value())
            .map((specimen, context) -> SpecimenRows.specimen(specimen))
            .list();
    return new UserDetails(UserRows.user(row, 4), new Inventory(specimens), wallet);
  }

  @Override
  public Optional<Event> event(EventId id) {
    return find(EVENT + "where e.event_id = :id", id.value(), (row, at) -> EventRows.event(row));
  }

  @Override
  public Optional<Document> document(DocumentId id) {
    return sql.readOneState(
        handle -> find(handle, DOCUMENT, id.value(), (row, context) -> stamped(handle, row)));
  }

  private static Document stamped(Handle handle, ResultSet row) throws SQLException {
    Document document = DocumentRows.document(row, 2);
    List<Stamp> stamps =
        handle
            .createQuery(STAMP + "where kept_for = :change and document_id = :id order by stamp_id")
            .bind("change", row.getLong(1))
            .bind("id", document.id().value())
            .map((stamp, context) -> StampRows.stamp(stamp))
            .list();
    return DocumentRows.with(stamps, document);
  }

  @Override
  public Optional<Stamp> stamp(StampId id) {
    return find(STAMP + "where stamp_id = :id", id.value(), (row, at) -> StampRows.stamp(row));
  }

  @Override
  public Optional<Specimen> specimen(SpecimenId id) {
    return find(
        SPECIMEN + "where s.specimen_id = :id",
        id.value(),
        (row, at) -> SpecimenRows.specimen(row));
  }

  @Override
  public Optional<Transaction> transaction(TransactionId id) {
    return find(
        TRANSACTION + "where t.transaction_id = :id",
        id.value(),
        (row, at) -> TransactionRows.transaction(row));
  }

  private <T> Optional<T> find(String query, long id, RowMapper<T> mapper) {
    return sql.read(handle -> find(handle, query, id, mapper));
  }

  private static <T> Optional<T> find(Handle handle, String query, long id, RowMapper<T> mapper) {
    return handle.createQuery(query).bind("id", id).map(mapper).findOne();
  }
}
