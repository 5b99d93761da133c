package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An overlay key, as it is told once.
 *
 * @param overlayKey what is shown as {@code ?ticket=}
 */
public record NewOverlayKeyBody(
    @JsonProperty("overlay_key_id") String overlayKeyId,
    String name,
    @JsonProperty("created_at") String createdAt,
    @JsonProperty("overlay_key") String overlayKey) {
  /** Says nothing about the key. */
  @Override
  public String toString() {
    return "NewOverlayKeyBody[overlayKeyId=" + overlayKeyId + "]";
  }
}
