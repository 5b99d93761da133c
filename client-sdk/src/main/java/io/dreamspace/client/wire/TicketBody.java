package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A ticket, as it is told once.
 *
 * @param ticket what is shown as {@code ?ticket=}
 */
public record TicketBody(String ticket, @JsonProperty("expires_at") String expiresAt) {
  /** Says nothing about the ticket. */
  @Override
  public String toString() {
    return "TicketBody[expiresAt=" + expiresAt + "]";
  }
}
