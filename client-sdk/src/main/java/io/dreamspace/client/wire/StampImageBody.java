package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An image that a type of stamps was given; the image itself is to be had where it was put.
 *
 * @param width in pixels, as is {@code height}
 * @param bytes how long its file is
 */
public record StampImageBody(
    @JsonProperty("stamp_type") String stampType,
    @JsonProperty("media_type") String mediaType,
    int width,
    int height,
    int bytes) {}
