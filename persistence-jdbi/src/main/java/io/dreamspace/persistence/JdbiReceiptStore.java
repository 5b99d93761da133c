package io.dreamspace.persistence;

import io.dreamspace.application.once.Fingerprint;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.application.once.Receipt;
import io.dreamspace.application.once.ReceiptStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class JdbiReceiptStore implements ReceiptStore {
  private static final String FIND =
      """
      select caller, idempotency_key, fingerprint, outcome, created_at, expires_at from receipts
      where caller = :caller and idempotency_key = :key\
      """;

  private static final String PUT =
      """
      insert into receipts (caller, idempotency_key, fingerprint, outcome, created_at, expires_at)
      values (:caller, :key, :fingerprint, :outcome, :createdAt, :expiresAt)
      on conflict (caller, idempotency_key) do update
      set fingerprint = excluded.fingerprint, outcome = excluded.outcome,
          created_at = excluded.created_at, expires_at = excluded.expires_at\
      """;

  private static final String DELETE_EXPIRED =
      """
      delete from receipts where (caller, idempotency_key) in (
        select caller, idempotency_key from receipts
        where expires_at <= :now order by expires_at limit :most)\
      """;

  private final Sql sql;

  JdbiReceiptStore(Sql sql) {
    this.sql = sql;
  }

  private static Receipt receipt(ResultSet row) throws SQLException {
    return new Receipt(
        row.getString(1),
        new IdempotencyKey(row.getString(2)),
        new Fingerprint(row.getString(3)),
        row.getString(4),
        Columns.instant(row.getLong(5)),
        Columns.instant(row.getLong(6)));
  }

  @Override
  public Optional<Receipt> find(String caller, IdempotencyKey key) {
    return sql.read(
        handle ->
            handle
                .createQuery(FIND)
                .bind("caller", caller)
                .bind("key", key.value())
                .map((row, context) -> receipt(row))
                .findOne());
  }

  @Override
  public void put(Receipt receipt) {
    sql.write(handle -> put(handle, receipt));
  }

  private static int put(Handle handle, Receipt receipt) {
    return handle
        .createUpdate(PUT)
        .bind("caller", receipt.caller())
        .bind("key", receipt.key().value())
        .bind("fingerprint", receipt.request().sha256())
        .bind("outcome", receipt.outcome())
        .bind("createdAt", Columns.micros(receipt.createdAt()))
        .bind("expiresAt", Columns.micros(receipt.expiresAt()))
        .execute();
  }

  @Override
  public void deleteExpired(Instant now, int most) {
    sql.write(
        handle ->
            handle
                .createUpdate(DELETE_EXPIRED)
                .bind("now", Columns.micros(now))
                .bind("most", most)
                .execute());
  }
}
