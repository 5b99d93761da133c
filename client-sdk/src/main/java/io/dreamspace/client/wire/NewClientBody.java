package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A client that was just registered, or got another secret.
 *
 * @param clientId 24 hexadecimal digits
 * @param clientSecret told this once
 * @param ownerId the account that it is registered for
 * @param redirects unmodifiable
 * @param createdAt ISO 8601 with offset
 */
public record NewClientBody(
    @JsonProperty("client_id") String clientId,
    @JsonProperty("client_secret") String clientSecret,
    @JsonProperty("owner_id") String ownerId,
    String name,
    String uri,
    String blurb,
    List<String> redirects,
    @JsonProperty("created_at") String createdAt) {
  public NewClientBody {
    redirects = List.copyOf(redirects);
  }

  /** Says nothing about the secret. */
  @Override
  public String toString() {
    return "NewClientBody[clientId=" + clientId + ", name=" + name + "]";
  }
}
