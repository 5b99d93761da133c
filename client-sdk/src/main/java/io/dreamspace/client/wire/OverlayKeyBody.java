package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An overlay key, without what makes it one. */
public record OverlayKeyBody(
    @JsonProperty("overlay_key_id") String overlayKeyId,
    String name,
    @JsonProperty("created_at") String createdAt) {}
