package io.dreamspace.application.oauth;

import io.dreamspace.application.AccessStores;
import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.access.Patience;
import io.dreamspace.application.access.Rights;
import io.dreamspace.application.access.SecretSource;
import io.dreamspace.application.access.Turnstile;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableClient;
import io.dreamspace.domain.client.RegisteredClient;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The use cases of consent, on stores. */
public final class ConsentService implements Consents {
  private static final Patience CODES = new Patience("one-time code", 10, Duration.ofMinutes(5));

  private final UnitOfWork unitOfWork;
  private final AccessStores access;
  private final NamedAccounts accounts;
  private final Turnstile turnstile;
  private final InstantSource clock;
  private final SecretSource secrets;
  private final Duration codeLifetime;
  private final Rights rights;

  public ConsentService(
      Stores stores,
      Turnstile turnstile,
      InstantSource clock,
      SecretSource secrets,
      Duration codeLifetime,
      Caller caller) {
    this.unitOfWork = stores.unitOfWork();
    this.access = stores.access();
    this.accounts = new NamedAccounts(access.accounts());
    this.turnstile = turnstile;
    this.clock = clock;
    this.secrets = secrets;
    this.codeLifetime = codeLifetime;
    this.rights = new Rights(caller);
  }

  private AccountId member() {
    return accounts.get(rights.member()).id();
  }

  @Override
  public RegisteredClient client(AuthorizationRequest request) {
    member();
    return ClientId.parse(request.clientId())
        .flatMap(access.clients()::find)
        .filter(RegisteredClient.class::isInstance)
        .map(RegisteredClient.class::cast)
        .filter(client -> client.redirects().allow(request.redirectUri()))
        .orElseThrow(() -> new NotFound("Client does not exist, or not with this redirect."));
  }

  @Override
  public Secret allow(AuthorizationRequest request) {
    return unitOfWork.write(
        () -> {
          Secret code = secrets.token();
          Instant now = clock.instant();
          access
              .authorizationCodes()
              .put(
                  new AuthorizationCode(
                      code.hash(),
                      client(request).id(),
                      member(),
                      request.redirectUri(),
                      request.challenge(),
                      now.plus(codeLifetime)));
          return code;
        });
  }

  @Override
  public DisposableClient disposableClient(String oneTimeCode) {
    return tried(oneTimeCode);
  }

  @Override
  public DisposableClient allowDisposable(String clientId, String oneTimeCode) {
    Optional<ClientId> expected = ClientId.parse(clientId);
    DisposableClient client = tried(oneTimeCode);
    if (!Optional.of(client.id()).equals(expected)) {
      throw noSuchCode();
    }
    return unitOfWork.write(
        () -> {
          DisposableClient bound =
              find(oneTimeCode).orElseThrow(ConsentService::noSuchCode).bindTo(member());
          access.clients().update(bound);
          return bound;
        });
  }

  /** A wrong code counts, although it changes nothing. */
  private DisposableClient tried(String oneTimeCode) {
    String who = member().hex();
    unitOfWork.write(
        () -> {
          turnstile.pass(CODES, who);
          return null;
        });
    DisposableClient client = find(oneTimeCode).orElseThrow(ConsentService::noSuchCode);
    unitOfWork.write(
        () -> {
          turnstile.takeBack(CODES, who);
          return null;
        });
    return client;
  }

  /** What can still be allowed by this code. */
  private Optional<DisposableClient> find(String oneTimeCode) {
    Instant now = clock.instant();
    return access
        .oneTimeCodes()
        .find(new Secret(oneTimeCode.trim()).hash())
        .filter(code -> code.isValid(now))
        .flatMap(code -> access.clients().find(code.client()))
        .filter(DisposableClient.class::isInstance)
        .map(DisposableClient.class::cast)
        .filter(client -> client.boundTo() == null);
  }

  private static NotFound noSuchCode() {
    return new NotFound("There is no such code, or it has expired or was used.");
  }
}
