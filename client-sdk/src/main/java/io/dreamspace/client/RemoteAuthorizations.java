package io.dreamspace.client;

import io.dreamspace.application.oauth.Authorization;
import io.dreamspace.application.oauth.Authorizations;
import io.dreamspace.application.oauth.DeviceGrant;
import io.dreamspace.application.oauth.TokenGrant;
import io.dreamspace.client.wire.AuthorizationBody;
import io.dreamspace.client.wire.DeviceBody;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableDraft;
import java.util.List;

/** The use cases of authorizations, over HTTP. */
record RemoteAuthorizations(Http http) implements Authorizations {
  private static final Reading<AuthorizationBody, Authorization> AUTHORIZATION =
      new Reading<>(AuthorizationBody.class, ClientJson::authorization);
  private static final Reading<DeviceBody, TokenGrant> TOKENS =
      new Reading<>(DeviceBody.class, ClientJson::tokens);
  private static final Reading<DeviceBody, DeviceGrant> DEVICE =
      new Reading<>(DeviceBody.class, ClientJson::grant);

  @Override
  public List<Authorization> list(AccountId account) {
    return http.getList(all(account), AUTHORIZATION);
  }

  @Override
  public Authorization revoke(AccountId account, ClientId client) {
    return http.delete(all(account).at(client.hex()), AUTHORIZATION);
  }

  @Override
  public TokenGrant issue(AccountId account, ClientId client) {
    return http.post(tokens(account), new Body().put("client_id", client.hex()), TOKENS);
  }

  @Override
  public DeviceGrant issue(AccountId account, DisposableDraft device) {
    return http.post(tokens(account), ClientJson.device(device), DEVICE);
  }

  private static Target all(AccountId account) {
    return RemoteAccounts.one(account).at("authorizations");
  }

  private static Target tokens(AccountId account) {
    return RemoteAccounts.one(account).at("tokens");
  }
}
