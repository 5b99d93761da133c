package io.dreamspace.application.oauth;

import io.dreamspace.application.AccessStores;
import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.access.Rights;
import io.dreamspace.application.access.SecretSource;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.client.ClientApp;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableClient;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.domain.client.RegisteredClient;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The use cases of authorizations, on stores. */
public final class AuthorizationService implements Authorizations {
  private final UnitOfWork unitOfWork;
  private final AccessStores access;
  private final NamedAccounts accounts;
  private final TokenIssuer issuer;
  private final DisposableRecorder disposables;
  private final InstantSource clock;
  private final SecretSource secrets;
  private final Rights rights;

  public AuthorizationService(
      Stores stores,
      TokenIssuer issuer,
      DisposableRecorder disposables,
      InstantSource clock,
      SecretSource secrets,
      Caller caller) {
    this.unitOfWork = stores.unitOfWork();
    this.access = stores.access();
    this.accounts = new NamedAccounts(access.accounts());
    this.issuer = issuer;
    this.disposables = disposables;
    this.clock = clock;
    this.secrets = secrets;
    this.rights = new Rights(caller);
  }

  @Override
  public List<Authorization> list(AccountId account) {
    rights.requireHolder(account);
    Instant now = clock.instant();
    return unitOfWork.read(
        () ->
            access.grants().of(account).stream()
                .filter(grant -> grant.isAlive(now))
                .map(this::authorization)
                .flatMap(Optional::stream)
                .toList());
  }

  private Optional<Authorization> authorization(Grant grant) {
    return access
        .clients()
        .find(grant.client())
        .map(client -> new Authorization(client, grant.issuedAt()));
  }

  @Override
  public Authorization revoke(AccountId account, ClientId client) {
    rights.requireHolder(account);
    return unitOfWork.write(
        () -> {
          Instant now = clock.instant();
          Grant grant =
              access
                  .grants()
                  .find(client, account)
                  .filter(found -> found.isAlive(now))
                  .orElseThrow(AuthorizationService::mayNothing);
          Authorization revoked =
              authorization(grant).orElseThrow(AuthorizationService::mayNothing);
          access.grants().put(grant.ended(now));
          access.authorizationCodes().delete(client, account);
          return revoked;
        });
  }

  private static NotFound mayNothing() {
    return new NotFound("This client cannot act for the account.");
  }

  @Override
  public TokenGrant issue(AccountId account, ClientId client) {
    rights.requireBot();
    return unitOfWork.write(
        () -> {
          Account holder = accounts.get(account);
          ClientApp registered =
              access
                  .clients()
                  .find(client)
                  .filter(RegisteredClient.class::isInstance)
                  .orElseThrow(() -> new NotFound("Client does not exist."));
          return issuer.issue(registered.id(), holder);
        });
  }

  @Override
  public DeviceGrant issue(AccountId account, DisposableDraft device) {
    rights.requireBot();
    return unitOfWork.write(
        () -> {
          Account holder = accounts.get(account);
          Secret secret = secrets.token();
          DisposableClient client = disposables.record(device, account, secret);
          return new DeviceGrant(client, secret, issuer.issue(client.id(), holder));
        });
  }
}
