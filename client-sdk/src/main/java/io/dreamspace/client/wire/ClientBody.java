package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program that acts for accounts, as whoever administers it sees it.
 *
 * @param clientId 24 hexadecimal digits
 * @param ownerId the account that it is registered for, or that a device acts for; null if nobody
 *     has allowed the device yet
 * @param uri null if it is a device, which has none
 * @param redirects empty if it is a device; unmodifiable
 * @param createdAt ISO 8601 with offset
 */
public record ClientBody(
    @JsonProperty("client_id") String clientId,
    @JsonProperty("owner_id") @Nullable String ownerId,
    String name,
    @Nullable String uri,
    String blurb,
    List<String> redirects,
    @JsonProperty("created_at") String createdAt) {
  public ClientBody {
    redirects = List.copyOf(redirects);
  }
}
