package io.dreamspace.persistence;

import io.dreamspace.application.oauth.AuthorizationCode;
import io.dreamspace.application.oauth.AuthorizationCodeStore;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.CodeChallenge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

record JdbiAuthorizationCodeStore(Sql sql) implements AuthorizationCodeStore {
  private static final String FIND =
      """
      select code, client_id, account_id, redirect_uri, challenge, expires_at
      from authorization_codes where code = :code\
      """;

  private static final String PUT =
      """
      insert into authorization_codes (code, client_id, account_id, redirect_uri, challenge,
        expires_at)
      values (?, ?, ?, ?, ?, ?)
      on conflict (client_id, account_id) do update
      set code = excluded.code, redirect_uri = excluded.redirect_uri,
          challenge = excluded.challenge, expires_at = excluded.expires_at\
      """;

  private static final String DELETE_EXPIRED =
      """
      delete from authorization_codes where (client_id, account_id) in (
        select client_id, account_id from authorization_codes
        where expires_at <= ? order by expires_at limit ?)\
      """;

  private static AuthorizationCode code(ResultSet row) throws SQLException {
    String challenge = row.getString(5);
    return new AuthorizationCode(
        new SecretHash(row.getString(1)),
        new ClientId(row.getString(2)),
        new AccountId(row.getString(3)),
        row.getString(4),
        challenge == null ? null : new CodeChallenge(challenge),
        Columns.instant(row.getLong(6)));
  }

  @Override
  public Optional<AuthorizationCode> find(SecretHash code) {
    return sql.read(
        handle ->
            handle
                .createQuery(FIND)
                .bind("code", code.hex())
                .map((row, context) -> code(row))
                .findOne());
  }

  @Override
  public void put(AuthorizationCode code) {
    CodeChallenge challenge = code.challenge();
    sql.writeRow(
        PUT,
        code.code().hex(),
        code.client().hex(),
        code.account().hex(),
        code.redirectUri(),
        challenge == null ? null : challenge.s256(),
        Columns.micros(code.expiresAt()));
  }

  @Override
  public void delete(ClientId client, AccountId account) {
    sql.writeRow(
        "delete from authorization_codes where client_id = ? and account_id = ?",
        client.hex(),
        account.hex());
  }

  @Override
  public void deleteOf(ClientId client) {
    sql.writeRow("delete from authorization_codes where client_id = ?", client.hex());
  }

  @Override
  public void deleteExpired(Instant now, int most) {
    sql.writeRow(DELETE_EXPIRED, Columns.micros(now), most);
  }
}
