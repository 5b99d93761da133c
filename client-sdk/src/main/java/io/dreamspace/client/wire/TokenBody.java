package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The tokens that a client got.
 *
 * @param tokenType always {@code bearer}
 * @param expiresIn in seconds, of the access token
 */
public record TokenBody(
    @JsonProperty("access_token") String accessToken,
    @JsonProperty("token_type") String tokenType,
    @JsonProperty("expires_in") long expiresIn,
    @JsonProperty("refresh_token") String refreshToken,
    AccountBody user) {

  /** Says nothing about the tokens. */
  @Override
  public String toString() {
    return "TokenBody[expiresIn=" + expiresIn + ", user=" + user + "]";
  }
}
