package io.dreamspace.http.blotre.socket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What every request has around it.
 *
 * @param correlation by which the client recognises the answer; 0 if it gives none
 * @param onlyErrors whether it wants to hear nothing of what succeeds
 */
record Envelope(int correlation, boolean onlyErrors) {

  static Envelope of(ObjectNode request) {
    JsonNode correlation = request.get("correlation");
    return new Envelope(
        RequestFields.isInt(correlation) ? correlation.intValue() : 0,
        request.path("acknowledge").asText().equals("error"));
  }
}
