package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A stamp on a document.
 *
 * @param stampType any text, its case kept
 * @param rotation finite
 */
public record StampBody(
    @JsonProperty("stamp_id") long stampId,
    @JsonProperty("document_id") long documentId,
    @JsonProperty("stamp_type") String stampType,
    @JsonProperty("pos_x") long posX,
    @JsonProperty("pos_y") long posY,
    double rotation) {}
