package io.dreamspace.persistence;

import io.dreamspace.application.oauth.OneTimeCode;
import io.dreamspace.application.oauth.OneTimeCodeStore;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record JdbiOneTimeCodeStore(Sql sql) implements OneTimeCodeStore {
  private static final String SELECT = "select code, client_id, expires_at from one_time_codes ";

  private static final String INSERT =
      Insert.text("one_time_codes", "code", "client_id", "expires_at");

  private static OneTimeCode code(ResultSet row) throws SQLException {
    return new OneTimeCode(
        new SecretHash(row.getString(1)),
        new ClientId(row.getString(2)),
        Columns.instant(row.getLong(3)));
  }

  @Override
  public Optional<OneTimeCode> find(SecretHash code) {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + "where code = :code")
                .bind("code", code.hex())
                .map((row, context) -> code(row))
                .findOne());
  }

  @Override
  public void insert(OneTimeCode code) {
    sql.writeRow(INSERT, code.code().hex(), code.client().hex(), Columns.micros(code.expiresAt()));
  }

  @Override
  public void delete(ClientId client) {
    sql.writeRow("delete from one_time_codes where client_id = ?", client.hex());
  }

  @Override
  public List<OneTimeCode> expired(Instant now, int most) {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + "where expires_at <= :now order by expires_at limit :most")
                .bind("now", Columns.micros(now))
                .bind("most", most)
                .map((row, context) -> code(row))
                .list());
  }
}
