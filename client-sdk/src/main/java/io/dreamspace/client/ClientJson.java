package io.dreamspace.client;

import io.dreamspace.application.oauth.Authorization;
import io.dreamspace.application.oauth.DeviceGrant;
import io.dreamspace.application.oauth.NewClient;
import io.dreamspace.application.oauth.TokenGrant;
import io.dreamspace.client.wire.AuthorizationBody;
import io.dreamspace.client.wire.ClientBody;
import io.dreamspace.client.wire.DeviceBody;
import io.dreamspace.client.wire.NewClientBody;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.ClientApp;
import io.dreamspace.domain.client.ClientDraft;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableClient;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.domain.client.RedirectUri;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.domain.client.RegisteredClient;
import java.time.Duration;
import java.util.Objects;

/** Clients, and what they may do, as the wire has them. */
final class ClientJson {
  private ClientJson() {}

  static Body draft(AccountId owner, ClientDraft draft) {
    Body body =
        new Body()
            .put("owner_id", owner.hex())
            .put("name", draft.name())
            .put("uri", draft.uri())
            .put("blurb", draft.blurb());
    return put(body, draft.redirects());
  }

  static Body put(Body body, Redirects redirects) {
    return body.putTexts("redirects", redirects.list().stream().map(RedirectUri::value).toList());
  }

  static Body device(DisposableDraft draft) {
    return new Body().put("name", draft.name()).put("blurb", draft.blurb());
  }

  static RegisteredClient registered(ClientBody body) {
    return (RegisteredClient) client(body);
  }

  private static ClientApp client(ClientBody body) {
    return body.uri() == null ? device(body) : registered(body, body.uri());
  }

  private static RegisteredClient registered(ClientBody body, String uri) {
    return new RegisteredClient(
        new ClientId(body.clientId()),
        new AccountId(Objects.requireNonNull(body.ownerId())),
        body.name(),
        uri,
        body.blurb(),
        Redirects.parse(body.redirects()),
        Times.read(body.createdAt()));
  }

  private static DisposableClient device(ClientBody body) {
    return new DisposableClient(
        new ClientId(body.clientId()),
        body.name(),
        body.blurb(),
        body.ownerId() == null ? null : new AccountId(body.ownerId()),
        Times.read(body.createdAt()));
  }

  static NewClient created(NewClientBody body) {
    return new NewClient(
        new RegisteredClient(
            new ClientId(body.clientId()),
            new AccountId(body.ownerId()),
            body.name(),
            body.uri(),
            body.blurb(),
            Redirects.parse(body.redirects()),
            Times.read(body.createdAt())),
        new Secret(body.clientSecret()));
  }

  static Authorization authorization(AuthorizationBody body) {
    return new Authorization(client(body.client()), Times.read(body.issuedAt()));
  }

  static TokenGrant tokens(DeviceBody body) {
    return new TokenGrant(
        new Secret(body.tokens().accessToken()),
        new Secret(body.tokens().refreshToken()),
        Duration.ofSeconds(body.tokens().expiresIn()),
        AccountJson.account(body.account()));
  }

  static DeviceGrant grant(DeviceBody body) {
    return new DeviceGrant(
        device(Objects.requireNonNull(body.client())),
        new Secret(Objects.requireNonNull(body.clientSecret())),
        tokens(body));
  }
}
