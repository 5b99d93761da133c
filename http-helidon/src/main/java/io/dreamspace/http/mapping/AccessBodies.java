package io.dreamspace.http.mapping;

import io.dreamspace.application.oauth.Authorization;
import io.dreamspace.application.oauth.DeviceGrant;
import io.dreamspace.application.oauth.NewClient;
import io.dreamspace.application.oauth.TokenGrant;
import io.dreamspace.client.wire.AuthorizationBody;
import io.dreamspace.client.wire.ClientBody;
import io.dreamspace.client.wire.DeviceBody;
import io.dreamspace.client.wire.HeldAccountBody;
import io.dreamspace.client.wire.NewClientBody;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.client.ClientApp;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableClient;
import io.dreamspace.domain.client.RedirectUri;
import io.dreamspace.domain.client.RegisteredClient;
import io.dreamspace.domain.user.TwitchId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the wire's records of what is administered. */
public final class AccessBodies {
  private final TimeFormat times;

  public AccessBodies(TimeFormat times) {
    this.times = times;
  }

  public HeldAccountBody account(Account account) {
    UserName name = account.userName();
    TwitchId twitchId = account.twitchId();
    return new HeldAccountBody(
        account.id().hex(),
        name == null ? null : name.value(),
        account.rootStream().hex(),
        twitchId == null ? null : twitchId.value(),
        times.format(account.createdAt()));
  }

  /** What whoever has it must be told, once. */
  public NewClientBody client(NewClient created) {
    RegisteredClient client = created.client();
    return new NewClientBody(
        client.id().hex(),
        created.secret().value(),
        client.owner().hex(),
        client.name(),
        client.uri(),
        client.blurb(),
        urls(client),
        times.format(client.createdAt()));
  }

  public ClientBody client(ClientApp app) {
    return switch (app) {
      case RegisteredClient client -> client(client, client.owner(), client.uri(), urls(client));
      case DisposableClient client -> client(client, client.boundTo(), null, List.of());
    };
  }

  private ClientBody client(
      ClientApp client, @Nullable AccountId owner, @Nullable String uri, List<String> redirects) {
    return new ClientBody(
        client.id().hex(),
        owner == null ? null : owner.hex(),
        client.name(),
        uri,
        client.blurb(),
        redirects,
        times.format(client.createdAt()));
  }

  private static List<String> urls(RegisteredClient client) {
    return client.redirects().list().stream().map(RedirectUri::value).toList();
  }

  public AuthorizationBody authorization(Authorization authorization) {
    return new AuthorizationBody(
        client(authorization.client()), times.format(authorization.issued()));
  }

  public DeviceBody device(DeviceGrant device) {
    return new DeviceBody(
        device.client().id().hex(),
        device.secret().value(),
        TokenBodies.tokens(device.tokens()),
        client(device.client()),
        account(device.tokens().account()));
  }

  public DeviceBody tokens(ClientId client, TokenGrant tokens) {
    return new DeviceBody(
        client.hex(), null, TokenBodies.tokens(tokens), null, account(tokens.account()));
  }
}
