package io.dreamspace.application.oauth;

import io.dreamspace.application.AccessStores;
import io.dreamspace.application.IdSource;
import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.access.Rights;
import io.dreamspace.application.access.SecretSource;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.ClientDraft;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.domain.client.RegisteredClient;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.time.InstantSource;
import java.util.List;

/** The use cases of registered clients, on stores. */
public final class ClientService implements Clients {
  private final UnitOfWork unitOfWork;
  private final AccessStores access;
  private final InstantSource clock;
  private final IdSource ids;
  private final SecretSource secrets;
  private final Rights rights;

  public ClientService(
      Stores stores, InstantSource clock, IdSource ids, SecretSource secrets, Caller caller) {
    this.unitOfWork = stores.unitOfWork();
    this.access = stores.access();
    this.clock = clock;
    this.ids = ids;
    this.secrets = secrets;
    this.rights = new Rights(caller);
  }

  @Override
  public NewClient register(AccountId owner, ClientDraft draft) {
    requireAccount(owner);
    return unitOfWork.write(
        () -> {
          if (list(owner).size() >= RegisteredClient.MOST_OF_ACCOUNT) {
            throw new Invalid(
                null, "An account has at most " + RegisteredClient.MOST_OF_ACCOUNT + " clients.");
          }
          Secret secret = secrets.token();
          RegisteredClient client =
              new RegisteredClient(
                  new ClientId(ids.next()),
                  owner,
                  draft.name(),
                  draft.uri(),
                  draft.blurb(),
                  draft.redirects(),
                  clock.instant());
          access.clients().insert(client, secret.hash());
          return new NewClient(client, secret);
        });
  }

  @Override
  public List<RegisteredClient> list(AccountId owner) {
    requireAccount(owner);
    return access.clients().registeredBy(owner);
  }

  private void requireAccount(AccountId owner) {
    if (!rights.reach(owner) || access.accounts().find(owner).isEmpty()) {
      throw new NotFound("User does not exist.");
    }
  }

  @Override
  public RegisteredClient get(ClientId id) {
    return access
        .clients()
        .find(id)
        .filter(RegisteredClient.class::isInstance)
        .map(RegisteredClient.class::cast)
        .filter(client -> rights.reach(client.owner()))
        .orElseThrow(() -> new NotFound("Client does not exist."));
  }

  @Override
  public RegisteredClient setRedirects(ClientId id, Redirects redirects) {
    return unitOfWork.write(
        () -> {
          RegisteredClient changed = get(id).with(redirects);
          access.clients().update(changed);
          return changed;
        });
  }

  @Override
  public Secret regenerateSecret(ClientId id) {
    return unitOfWork.write(
        () -> {
          Secret secret = secrets.token();
          access.clients().setSecret(get(id).id(), secret.hash());
          return secret;
        });
  }

  @Override
  public RegisteredClient delete(ClientId id) {
    return unitOfWork.write(
        () -> {
          RegisteredClient deleted = get(id);
          access.authorizationCodes().deleteOf(id);
          access.grants().deleteOf(id);
          access.clients().delete(id);
          return deleted;
        });
  }
}
