package io.dreamspace.persistence;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.client.ClientApp;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableClient;
import io.dreamspace.domain.client.RedirectUri;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.domain.client.RegisteredClient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Clients as rows. */
final class ClientRows {
  static final String COLUMNS =
      "client_id, owner_id, bound_to, name, uri, blurb, redirects, created_at";

  private ClientRows() {}

  static ClientApp client(ResultSet row) throws SQLException {
    return row.getString(2) == null ? disposable(row) : registered(row);
  }

  static RegisteredClient registered(ResultSet row) throws SQLException {
    return new RegisteredClient(
        new ClientId(row.getString(1)),
        new AccountId(row.getString(2)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Redirects.parse(row.getString(7).lines().toList()),
        Columns.instant(row.getLong(8)));
  }

  private static DisposableClient disposable(ResultSet row) throws SQLException {
    String boundTo = row.getString(3);
    return new DisposableClient(
        new ClientId(row.getString(1)),
        row.getString(4),
        row.getString(6),
        boundTo == null ? null : new AccountId(boundTo),
        Columns.instant(row.getLong(8)));
  }

  /** The values of {@link #COLUMNS}, in their order. */
  static @Nullable Object[] values(ClientApp client) {
    return switch (client) {
      case RegisteredClient registered ->
          new @Nullable Object[] {
            registered.id().hex(),
            registered.owner().hex(),
            null,
            registered.name(),
            registered.uri(),
            registered.blurb(),
            lines(registered.redirects()),
            Columns.micros(registered.createdAt())
          };
      case DisposableClient disposable ->
          new @Nullable Object[] {
            disposable.id().hex(),
            null,
            hexOrNull(disposable.boundTo()),
            disposable.name(),
            null,
            disposable.blurb(),
            null,
            Columns.micros(disposable.createdAt())
          };
    };
  }

  static String lines(Redirects redirects) {
    return redirects.list().stream().map(RedirectUri::value).collect(Collectors.joining("\n"));
  }

  static @Nullable String hexOrNull(@Nullable AccountId account) {
    return account == null ? null : account.hex();
  }
}
