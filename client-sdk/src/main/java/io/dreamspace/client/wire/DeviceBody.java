package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that were issued without asking, and for which client.
 *
 * @param clientSecret told this once; null if the client was there before
 */
public record DeviceBody(
    @JsonProperty("client_id") String clientId,
    @JsonProperty("client_secret") @Nullable String clientSecret,
    TokenBody tokens) {

  /** Says nothing about the secret. */
  @Override
  public String toString() {
    return "DeviceBody[clientId=" + clientId + ", tokens=" + tokens + "]";
  }
}
