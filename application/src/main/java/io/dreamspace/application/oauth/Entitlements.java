package io.dreamspace.application.oauth;

import io.dreamspace.application.AccessStores;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.client.ClientApp;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.CodeChallenge;
import io.dreamspace.domain.client.DisposableClient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Judges what clients show to get tokens; changes nothing. */
final class Entitlements {
  private final AccessStores access;
  private final InstantSource clock;

  Entitlements(AccessStores access, InstantSource clock) {
    this.access = access;
    this.clock = clock;
  }

  Entitlement of(GrantRequest request) {
    Optional<ClientApp> client = client(request.client());
    if (client.isEmpty()) {
      return new Entitlement.Refused(new GrantOutcome.UnknownClient());
    }
    ClientId id = client.get().id();
    return account(client.get(), request)
        .flatMap(access.accounts()::find)
        .<Entitlement>map(account -> new Entitlement.Entitled(id, account))
        .orElseGet(() -> new Entitlement.Refused(new GrantOutcome.UnknownGrant()));
  }

  private Optional<ClientApp> client(ClientCredentials credentials) {
    return ClientId.parse(credentials.id())
        .filter(
            id ->
                access.clients().secret(id).filter(credentials.secret().hash()::equals).isPresent())
        .flatMap(access.clients()::find);
  }

  private Optional<AccountId> account(ClientApp client, GrantRequest request) {
    Instant now = clock.instant();
    return switch (request) {
      case GrantRequest.OfCode code -> ofCode(client, code, now);
      case GrantRequest.OfRefreshToken(var credentials, var token) ->
          access
              .grants()
              .findByRefreshToken(token.hash())
              .filter(grant -> grant.client().equals(client.id()) && grant.permitsRefresh(now))
              .map(Grant::account);
      case GrantRequest.OfOneTimeCode(var credentials, var code) ->
          access
              .oneTimeCodes()
              .find(code.hash())
              .filter(found -> found.client().equals(client.id()) && found.isValid(now))
              .flatMap(found -> boundTo(client));
    };
  }

  private Optional<AccountId> ofCode(ClientApp client, GrantRequest.OfCode shown, Instant now) {
    return access
        .authorizationCodes()
        .find(shown.code().hash())
        .filter(code -> code.client().equals(client.id()) && code.isValid(now))
        .filter(code -> code.redirectUri().equals(shown.redirectUri()) && isMet(code, shown))
        .map(AuthorizationCode::account);
  }

  private static boolean isMet(AuthorizationCode code, GrantRequest.OfCode shown) {
    CodeChallenge challenge = code.challenge();
    if (challenge == null || shown.verifier() == null) {
      return challenge == null && shown.verifier() == null;
    }
    return challenge.isMetBy(shown.verifier().value());
  }

  private static Optional<AccountId> boundTo(ClientApp client) {
    return client instanceof DisposableClient disposable
        ? Optional.ofNullable(disposable.boundTo())
        : Optional.empty();
  }
}
