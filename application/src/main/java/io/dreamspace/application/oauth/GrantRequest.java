package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.Secret;
import org.jspecify.annotations.Nullable;

/** What a client shows to get tokens. */
public sealed interface GrantRequest {

  /** Who asks. */
  ClientCredentials client();

  /**
   * The code that a browser brought back.
   *
   * @param redirectUri the one that the code was asked for with; null if the client names none,
   *     which is wrong
   * @param verifier what its challenge was made of, null if it made none
   */
  record OfCode(
      ClientCredentials client,
      Secret code,
      @Nullable String redirectUri,
      @Nullable Secret verifier)
      implements GrantRequest {}

  /** The refresh token that came with the tokens before. */
  record OfRefreshToken(ClientCredentials client, Secret refreshToken) implements GrantRequest {}

  /** The code of a disposable client, once somebody has allowed it. */
  record OfOneTimeCode(ClientCredentials client, Secret code) implements GrantRequest {}
}
