package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that were issued without asking, and for which client.
 *
 * @param clientSecret told this once; null if the client was there before
 * @param client the one that was made; null if it was there before
 * @param account the one that the tokens act for
 */
public record DeviceBody(
    @JsonProperty("client_id") String clientId,
    @JsonProperty("client_secret") @Nullable String clientSecret,
    TokenBody tokens,
    @Nullable ClientBody client,
    HeldAccountBody account) {

  /** Says nothing about the secret. */
  @Override
  public String toString() {
    return "DeviceBody[clientId=" + clientId + ", tokens=" + tokens + "]";
  }
}
