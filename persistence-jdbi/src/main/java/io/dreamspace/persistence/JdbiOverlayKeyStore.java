package io.dreamspace.persistence;

import io.dreamspace.application.access.OverlayKeyStore;
import io.dreamspace.domain.access.OverlayKey;
import io.dreamspace.domain.access.OverlayKeyId;
import io.dreamspace.domain.access.SecretHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

record JdbiOverlayKeyStore(Sql sql) implements OverlayKeyStore {
  private static final String SELECT = "select overlay_key_id, name, created_at from overlay_keys ";

  private static final String INSERT =
      Insert.text("overlay_keys", "overlay_key_id", "name", "created_at", "secret");

  private static OverlayKey key(ResultSet row) throws SQLException {
    return new OverlayKey(
        new OverlayKeyId(row.getString(1)), row.getString(2), Columns.instant(row.getLong(3)));
  }

  @Override
  public Optional<OverlayKey> find(OverlayKeyId id) {
    return findBy("overlay_key_id", id.hex());
  }

  @Override
  public Optional<OverlayKey> find(SecretHash secret) {
    return findBy("secret", secret.hex());
  }

  private Optional<OverlayKey> findBy(String column, String value) {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + "where " + column + " = :value")
                .bind("value", value)
                .map((row, context) -> key(row))
                .findOne());
  }

  @Override
  public List<OverlayKey> all() {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + "order by created_at, overlay_key_id")
                .map((row, context) -> key(row))
                .list());
  }

  @Override
  public void insert(OverlayKey key, SecretHash secret) {
    sql.writeRow(INSERT, key.id().hex(), key.name(), Columns.micros(key.createdAt()), secret.hex());
  }

  @Override
  public void delete(OverlayKeyId id) {
    sql.writeRow("delete from overlay_keys where overlay_key_id = ?", id.hex());
  }
}
