package io.dreamspace.persistence;

import io.dreamspace.application.access.BrowserSessionStore;
import io.dreamspace.application.access.KeptSession;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import java.time.Instant;
import java.util.Optional;

record JdbiBrowserSessionStore(Sql sql) implements BrowserSessionStore {
  private static final String FIND =
      "select token, account_id, expires_at from browser_sessions where token = :token";

  private static final String PUT =
      """
      insert into browser_sessions (token, account_id, expires_at) values (?, ?, ?)
      on conflict (token) do update
      set account_id = excluded.account_id, expires_at = excluded.expires_at\
      """;

  private static final String DELETE_EXPIRED =
      """
      delete from browser_sessions where token in (
        select token from browser_sessions where expires_at <= ? order by expires_at limit ?)\
      """;

  @Override
  public Optional<KeptSession> find(SecretHash token) {
    return sql.read(
        handle ->
            handle
                .createQuery(FIND)
                .bind("token", token.hex())
                .map(
                    (row, context) ->
                        new KeptSession(
                            new SecretHash(row.getString(1)),
                            new AccountId(row.getString(2)),
                            Columns.instant(row.getLong(3))))
                .findOne());
  }

  @Override
  public void put(KeptSession session) {
    sql.writeRow(
        PUT, session.token().hex(), session.account().hex(), Columns.micros(session.expiresAt()));
  }

  @Override
  public void delete(SecretHash token) {
    sql.writeRow("delete from browser_sessions where token = ?", token.hex());
  }

  @Override
  public void deleteOf(AccountId account) {
    sql.writeRow("delete from browser_sessions where account_id = ?", account.hex());
  }

  @Override
  public void deleteExpired(Instant now, int most) {
    sql.writeRow(DELETE_EXPIRED, Columns.micros(now), most);
  }
}
