package io.dreamspace.persistence;

import io.dreamspace.application.access.AccountStore;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.user.TwitchId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record JdbiAccountStore(Sql sql) implements AccountStore {
  private static final String SELECT =
      """
      select account_id, user_name, root_stream_id, twitch_id, created_at from accounts
      where
      """;

  private static final String INSERT =
      Insert.text(
          "accounts",
          "account_id",
          "user_name",
          "root_uri",
          "root_stream_id",
          "twitch_id",
          "created_at");

  private static final String UPDATE =
      "update accounts set user_name = ?, root_uri = ?, twitch_id = ? where account_id = ?";

  private static Account account(ResultSet row) throws SQLException {
    String name = row.getString(2);
    String twitchId = row.getString(4);
    return new Account(
        new AccountId(row.getString(1)),
        name == null ? null : new UserName(name),
        new StreamId(row.getString(3)),
        twitchId == null ? null : new TwitchId(twitchId),
        Columns.instant(row.getLong(5)));
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return find("account_id", id.hex());
  }

  @Override
  public Optional<Account> find(UserName name) {
    return find("root_uri", name.rootUri().value());
  }

  @Override
  public Optional<Account> find(TwitchId twitchId) {
    return find("twitch_id", twitchId.value());
  }

  private Optional<Account> find(String column, String value) {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + column + " = :value")
                .bind("value", value)
                .map((row, context) -> account(row))
                .findOne());
  }

  @Override
  public void insert(Account account) {
    sql.writeRow(
        INSERT,
        account.id().hex(),
        text(account.userName()),
        rootUri(account.userName()),
        account.rootStream().hex(),
        text(account.twitchId()),
        Columns.micros(account.createdAt()));
  }

  @Override
  public void update(Account account) {
    sql.writeRow(
        UPDATE,
        text(account.userName()),
        rootUri(account.userName()),
        text(account.twitchId()),
        account.id().hex());
  }

  private static @Nullable String text(@Nullable TwitchId twitchId) {
    return twitchId == null ? null : twitchId.value();
  }

  private static @Nullable String text(@Nullable UserName name) {
    return name == null ? null : name.value();
  }

  private static @Nullable String rootUri(@Nullable UserName name) {
    return name == null ? null : name.rootUri().value();
  }
}
