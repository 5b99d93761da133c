package io.dreamspace.persistence;

import static java.util.stream.Collectors.toMap;

import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.wallet.LedgerStore;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.domain.wallet.TransactionId;
import io.dreamspace.domain.wallet.Wallet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

final class JdbiLedgerStore implements LedgerStore {
  private static final String SELECT =
      "select "
          + TransactionRows.COLUMNS
          + ", "
          + UserRows.COLUMNS
          + " from transactions t join users u on u.user_id = t.user_id ";

  private static final int FIRST_OF_USER = 7;

  private static final BatchReader<TransactionDetails> READER =
      new BatchReader<>(
          SELECT
              + """
              where t.transaction_id in (select value from json_each(:ids))
              order by t.transaction_id\
              """,
          (row, context) -> details(row),
          details -> details.transaction().id().value(),
          JdbiLedgerStore::bytes);

  private static final Insert INSERT =
      Insert.into(
          "transactions",
          "transaction_id",
          "user_id",
          "amount",
          "description",
          "reference",
          "created_at");

  private final Sql sql;

  JdbiLedgerStore(Sql sql) {
    this.sql = sql;
  }

  /** The statements that do not depend on a filter. */
  @RegisterRowMapper(WalletMapper.class)
  public interface Statements {
    @SqlQuery("select user_id, balance, updated_at from wallets where user_id = :id")
    Optional<Wallet> wallet(@Bind("id") long userId);

    @SqlQuery(
        """
        select user_id, balance, updated_at from wallets
        where user_id in (select value from json_each(:ids))\
        """)
    List<Wallet> walletsOf(@Bind("ids") String userIds);

    @SqlUpdate(
        """
        insert into wallets (user_id, balance, updated_at)
        values (:userId, :balance, :updatedAt)
        on conflict (user_id) do update
        set balance = excluded.balance, updated_at = excluded.updated_at\
        """)
    int keep(
        @Bind("userId") long userId,
        @Bind("balance") long balance,
        @Bind("updatedAt") @Nullable Long updatedAt);

    @SqlUpdate("delete from transactions where user_id = :id")
    int deleteTransactionsOf(@Bind("id") long userId);

    @SqlUpdate("delete from wallets where user_id = :id")
    int deleteWalletOf(@Bind("id") long userId);
  }

  /** Maps a row of the wallets. */
  public static final class WalletMapper implements RowMapper<Wallet> {
    @Override
    public Wallet map(ResultSet row, StatementContext context) throws SQLException {
      return new Wallet(
          new UserId(row.getLong(1)), row.getLong(2), Columns.instant(row.getLong(3)));
    }
  }

  private static TransactionDetails details(ResultSet row) throws SQLException {
    return new TransactionDetails(
        TransactionRows.transaction(row), UserRows.user(row, FIRST_OF_USER));
  }

  private static long bytes(TransactionDetails details) {
    Transaction transaction = details.transaction();
    return BatchReader.bytes(transaction.description(), transaction.reference())
        + UserRows.bytes(details.user());
  }

  @Override
  public List<Long> ids(TransactionFilter filter, Order order, long after, int limit) {
    TransactionId id = filter.transactionId();
    Where where =
        new Where()
            .equal("t.transaction_id", id == null ? null : id.value())
            .equal("t.user_id", filter.userId() == null ? null : filter.userId().value())
            .equal("t.description", filter.description())
            .equal("t.reference", filter.reference())
            .within("t.created_at", filter.created());
    return sql.read(
        handle -> where.ids(handle, "transactions t", "t.transaction_id", order, after, limit));
  }

  @Override
  public Batch<TransactionDetails> read(List<Long> ids) {
    return sql.read(handle -> READER.read(handle, ids));
  }

  @Override
  public Optional<TransactionDetails> find(TransactionId id) {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + "where t.transaction_id = :id")
                .bind("id", id.value())
                .map((row, context) -> details(row))
                .findOne());
  }

  @Override
  public Optional<Wallet> wallet(UserId id) {
    return sql.read(handle -> handle.attach(Statements.class).wallet(id.value()));
  }

  @Override
  public Map<UserId, Wallet> wallets(List<Long> userIds) {
    String ids = BatchReader.json(userIds);
    return sql.read(handle -> handle.attach(Statements.class).walletsOf(ids)).stream()
        .collect(toMap(Wallet::userId, wallet -> wallet));
  }

  @Override
  public Transaction insert(TransactionDraft draft, Instant createdAt, Wallet walletAfter) {
    return sql.write(
        handle -> {
          long user = draft.userId().value();
          long at = Columns.micros(createdAt);
          long id =
              INSERT.run(
                  sql, handle, user, draft.amount(), draft.description(), draft.reference(), at);
          handle
              .attach(Statements.class)
              .keep(user, walletAfter.balance(), Columns.microsOrNull(walletAfter.updatedAt()));
          return new Transaction(
              new TransactionId(id),
              draft.userId(),
              draft.amount(),
              draft.description(),
              draft.reference(),
              createdAt);
        });
  }

  @Override
  public void deleteOf(UserId id) {
    sql.write(
        handle -> {
          Statements statements = handle.attach(Statements.class);
          statements.deleteWalletOf(id.value());
          return statements.deleteTransactionsOf(id.value());
        });
  }
}
