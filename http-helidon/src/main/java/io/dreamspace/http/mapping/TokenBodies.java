package io.dreamspace.http.mapping;

import io.dreamspace.application.oauth.NewDisposableClient;
import io.dreamspace.application.oauth.TokenGrant;
import io.dreamspace.application.oauth.TokenInfo;
import io.dreamspace.application.stream.StreamOwner;
import io.dreamspace.client.wire.DisposableClientBody;
import io.dreamspace.client.wire.TokenBody;
import io.dreamspace.client.wire.TokenInfoBody;

/** Makes the wire's records of tokens and of those who get them. */
public final class TokenBodies {
  private static final String BEARER = "bearer";

  private TokenBodies() {}

  public static TokenBody tokens(TokenGrant grant) {
    return new TokenBody(
        grant.accessToken().value(),
        BEARER,
        grant.expiresIn().toSeconds(),
        grant.refreshToken().value(),
        StreamBodies.owner(StreamOwner.of(grant.account())));
  }

  public static TokenInfoBody info(TokenInfo info) {
    return new TokenInfoBody(
        info.issued().toEpochMilli(),
        info.expiresIn().toSeconds(),
        info.client().hex(),
        StreamBodies.owner(StreamOwner.of(info.account())));
  }

  public static DisposableClientBody disposable(NewDisposableClient created) {
    return new DisposableClientBody(
        created.client().name(),
        created.client().blurb(),
        created.client().id().hex(),
        created.secret().value(),
        created.code().value(),
        created.expiresIn().toSeconds());
  }
}
