package io.dreamspace.client;

import io.dreamspace.application.oauth.Clients;
import io.dreamspace.application.oauth.NewClient;
import io.dreamspace.client.wire.ClientBody;
import io.dreamspace.client.wire.NewClientBody;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.ClientDraft;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.domain.client.RegisteredClient;
import java.util.List;

/** The use cases of registered clients, over HTTP. */
record RemoteClients(Http http) implements Clients {
  private static final Target ALL = Target.all("clients");
  private static final Reading<ClientBody, RegisteredClient> CLIENT =
      new Reading<>(ClientBody.class, ClientJson::registered);
  private static final Reading<NewClientBody, NewClient> CREATED =
      new Reading<>(NewClientBody.class, ClientJson::created);

  @Override
  public NewClient register(AccountId owner, ClientDraft draft) {
    return http.post(ALL, ClientJson.draft(owner, draft), CREATED);
  }

  @Override
  public List<RegisteredClient> list(AccountId owner) {
    return http.getList(RemoteAccounts.one(owner).at("clients"), CLIENT);
  }

  @Override
  public RegisteredClient get(ClientId id) {
    return http.get(one(id), CLIENT);
  }

  @Override
  public RegisteredClient setRedirects(ClientId id, Redirects redirects) {
    return http.patch(one(id), ClientJson.put(new Body(), redirects), CLIENT);
  }

  @Override
  public Secret regenerateSecret(ClientId id) {
    return http.post(one(id).at("secret"), new Body(), CREATED).secret();
  }

  @Override
  public RegisteredClient delete(ClientId id) {
    return http.delete(one(id), CLIENT);
  }

  private static Target one(ClientId id) {
    return ALL.at(id.hex());
  }
}
