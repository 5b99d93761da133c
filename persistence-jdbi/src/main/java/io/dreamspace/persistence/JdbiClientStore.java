package io.dreamspace.persistence;

import io.dreamspace.application.oauth.ClientStore;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientApp;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableClient;
import io.dreamspace.domain.client.RegisteredClient;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record JdbiClientStore(Sql sql) implements ClientStore {
  private static final String SELECT = "select " + ClientRows.COLUMNS + " from clients where ";

  private static final String INSERT =
      "insert into clients (" + ClientRows.COLUMNS + ", secret) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Override
  public Optional<ClientApp> find(ClientId id) {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + "client_id = :id")
                .bind("id", id.hex())
                .map((row, context) -> ClientRows.client(row))
                .findOne());
  }

  @Override
  public Optional<SecretHash> secret(ClientId id) {
    return sql.read(
        handle ->
            handle
                .createQuery("select secret from clients where client_id = :id")
                .bind("id", id.hex())
                .mapTo(String.class)
                .findOne()
                .map(SecretHash::new));
  }

  @Override
  public List<RegisteredClient> registeredBy(AccountId owner) {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + "owner_id = :owner order by client_id")
                .bind("owner", owner.hex())
                .map((row, context) -> ClientRows.registered(row))
                .list());
  }

  @Override
  public void insert(ClientApp client, SecretHash secret) {
    @Nullable Object[] values = ClientRows.values(client);
    @Nullable Object[] row = Arrays.copyOf(values, values.length + 1);
    row[values.length] = secret.hex();
    sql.writeRow(INSERT, row);
  }

  @Override
  public void update(ClientApp client) {
    switch (client) {
      case RegisteredClient registered ->
          sql.writeRow(
              "update clients set redirects = ? where client_id = ?",
              ClientRows.lines(registered.redirects()),
              registered.id().hex());
      case DisposableClient disposable ->
          sql.writeRow(
              "update clients set bound_to = ? where client_id = ?",
              ClientRows.hexOrNull(disposable.boundTo()),
              disposable.id().hex());
    }
  }

  @Override
  public void setSecret(ClientId id, SecretHash secret) {
    sql.writeRow("update clients set secret = ? where client_id = ?", secret.hex(), id.hex());
  }

  @Override
  public void delete(ClientId id) {
    sql.writeRow("delete from clients where client_id = ?", id.hex());
  }
}
