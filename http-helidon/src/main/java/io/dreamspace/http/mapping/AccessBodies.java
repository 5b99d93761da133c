package io.dreamspace.http.mapping;

import io.dreamspace.application.oauth.DeviceGrant;
import io.dreamspace.application.oauth.NewClient;
import io.dreamspace.application.oauth.TokenGrant;
import io.dreamspace.client.wire.DeviceBody;
import io.dreamspace.client.wire.HeldAccountBody;
import io.dreamspace.client.wire.NewClientBody;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.RedirectUri;
import io.dreamspace.domain.client.RegisteredClient;
import io.dreamspace.domain.user.TwitchId;

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

  public static NewClientBody client(NewClient created) {
    RegisteredClient client = created.client();
    return new NewClientBody(
        client.id().hex(),
        created.secret().value(),
        client.owner().hex(),
        client.name(),
        client.uri(),
        client.blurb(),
        client.redirects().list().stream().map(RedirectUri::value).toList());
  }

  public static DeviceBody device(DeviceGrant device) {
    return new DeviceBody(
        device.client().id().hex(), device.secret().value(), TokenBodies.tokens(device.tokens()));
  }

  public static DeviceBody tokens(ClientId client, TokenGrant tokens) {
    return new DeviceBody(client.hex(), null, TokenBodies.tokens(tokens));
  }
}
