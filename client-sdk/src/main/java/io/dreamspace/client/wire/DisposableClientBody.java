package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A client that has just made itself.
 *
 * @param code for whoever shall allow it
 * @param expiresIn in seconds, of the code
 */
public record DisposableClientBody(
    String name,
    String blurb,
    String id,
    String secret,
    String code,
    @JsonProperty("expires_in") long expiresIn) {

  /** Says nothing about secret and code. */
  @Override
  public String toString() {
    return "DisposableClientBody[name=" + name + ", id=" + id + "]";
  }
}
