package io.dreamspace.application.oauth;

import io.dreamspace.application.AccessStores;
import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.access.Authentication;
import io.dreamspace.application.access.Authenticator;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The use cases of tokens, on stores. */
public final class TokenService implements Tokens, Authenticator {
  private final UnitOfWork unitOfWork;
  private final AccessStores access;
  private final Entitlements entitlements;
  private final TokenIssuer issuer;
  private final InstantSource clock;

  public TokenService(Stores stores, TokenIssuer issuer, InstantSource clock) {
    this.unitOfWork = stores.unitOfWork();
    this.access = stores.access();
    this.entitlements = new Entitlements(access, clock);
    this.issuer = issuer;
    this.clock = clock;
  }

  @Override
  public Authentication authenticate(String accessToken) {
    Instant now = clock.instant();
    return access
        .grants()
        .findByAccessToken(new Secret(accessToken).hash())
        .map(grant -> authentication(grant, now))
        .orElseGet(Authentication.Unknown::new);
  }

  private static Authentication authentication(Grant grant, Instant now) {
    return grant.permitsAccess(now)
        ? new Authentication.Accepted(grant.account())
        : new Authentication.Expired();
  }

  /**
   * Judged before it is its turn to write, so that those who have nothing to show, wait for none.
   */
  @Override
  public GrantOutcome exchange(GrantRequest request) {
    return switch (unitOfWork.read(() -> entitlements.of(request))) {
      case Entitlement.Refused(GrantOutcome why) -> why;
      case Entitlement.Entitled entitled -> unitOfWork.write(() -> exchangeNow(request));
    };
  }

  private GrantOutcome exchangeNow(GrantRequest request) {
    return switch (entitlements.of(request)) {
      case Entitlement.Refused(GrantOutcome why) -> why;
      case Entitlement.Entitled entitled -> {
        use(request, entitled);
        yield new GrantOutcome.Granted(issuer.issue(entitled.client(), entitled.account()));
      }
    };
  }

  /** Lets codes count once; a refresh token goes as the next one takes its place. */
  private void use(GrantRequest request, Entitlement.Entitled entitled) {
    switch (request) {
      case GrantRequest.OfCode code ->
          access.authorizationCodes().delete(entitled.client(), entitled.account().id());
      case GrantRequest.OfOneTimeCode code -> access.oneTimeCodes().delete(entitled.client());
      case GrantRequest.OfRefreshToken token -> {}
    }
  }

  @Override
  public TokenInfo info(String token) {
    Instant now = clock.instant();
    SecretHash hash = new Secret(token).hash();
    return unitOfWork.read(() -> info(find(hash), hash, now));
  }

  private TokenInfo info(Grant grant, SecretHash token, Instant now) {
    Instant end =
        grant.accessToken().equals(token) ? grant.accessExpiresAt() : grant.refreshExpiresAt();
    Duration left = now.isBefore(end) ? Duration.between(now, end) : Duration.ZERO;
    return new TokenInfo(
        grant.issuedAt(),
        left,
        grant.client(),
        access.accounts().find(grant.account()).orElseThrow(TokenService::noSuchToken));
  }

  @Override
  public void revoke(String token) {
    SecretHash hash = new Secret(token).hash();
    find(hash);
    unitOfWork.write(
        () -> {
          access.grants().put(find(hash).ended(clock.instant()));
          return null;
        });
  }

  private Grant find(SecretHash token) {
    return access
        .grants()
        .findByAccessToken(token)
        .or(() -> access.grants().findByRefreshToken(token))
        .orElseThrow(TokenService::noSuchToken);
  }

  private static NotFound noSuchToken() {
    return new NotFound("No such token.");
  }
}
