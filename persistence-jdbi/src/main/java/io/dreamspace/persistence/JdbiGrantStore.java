package io.dreamspace.persistence;

import io.dreamspace.application.oauth.Grant;
import io.dreamspace.application.oauth.GrantStore;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record JdbiGrantStore(Sql sql) implements GrantStore {
  private static final String SELECT =
      """
      select client_id, account_id, access_token, refresh_token, issued_at, access_expires_at,
        refresh_expires_at
      from grants where
      """;

  private static final String PUT =
      """
      insert into grants (client_id, account_id, access_token, refresh_token, issued_at,
        access_expires_at, refresh_expires_at)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (client_id, account_id) do update
      set access_token = excluded.access_token, refresh_token = excluded.refresh_token,
          issued_at = excluded.issued_at, access_expires_at = excluded.access_expires_at,
          refresh_expires_at = excluded.refresh_expires_at\
      """;

  private static Grant grant(ResultSet row) throws SQLException {
    return new Grant(
        new ClientId(row.getString(1)),
        new AccountId(row.getString(2)),
        new SecretHash(row.getString(3)),
        new SecretHash(row.getString(4)),
        Columns.instant(row.getLong(5)),
        Columns.instant(row.getLong(6)),
        Columns.instant(row.getLong(7)));
  }

  @Override
  public Optional<Grant> find(ClientId client, AccountId account) {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + "client_id = :client and account_id = :account")
                .bind("client", client.hex())
                .bind("account", account.hex())
                .map((row, context) -> grant(row))
                .findOne());
  }

  @Override
  public Optional<Grant> findByAccessToken(SecretHash token) {
    return findByToken("access_token", token);
  }

  @Override
  public Optional<Grant> findByRefreshToken(SecretHash token) {
    return findByToken("refresh_token", token);
  }

  private Optional<Grant> findByToken(String column, SecretHash token) {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + column + " = :token")
                .bind("token", token.hex())
                .map((row, context) -> grant(row))
                .findOne());
  }

  @Override
  public List<Grant> of(AccountId account) {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + "account_id = :account order by issued_at desc, client_id")
                .bind("account", account.hex())
                .map((row, context) -> grant(row))
                .list());
  }

  @Override
  public void put(Grant grant) {
    sql.writeRow(
        PUT,
        grant.client().hex(),
        grant.account().hex(),
        grant.accessToken().hex(),
        grant.refreshToken().hex(),
        Columns.micros(grant.issuedAt()),
        Columns.micros(grant.accessExpiresAt()),
        Columns.micros(grant.refreshExpiresAt()));
  }

  @Override
  public void delete(ClientId client, AccountId account) {
    sql.writeRow(
        "delete from grants where client_id = ? and account_id = ?", client.hex(), account.hex());
  }

  @Override
  public void deleteOf(ClientId client) {
    sql.writeRow("delete from grants where client_id = ?", client.hex());
  }

  @Override
  public List<Grant> expired(Instant by, int most) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    SELECT + "refresh_expires_at <= :by order by refresh_expires_at limit :most")
                .bind("by", Columns.micros(by))
                .bind("most", most)
                .map((row, context) -> grant(row))
                .list());
  }
}
