package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing.
 *
 * @param documentData the image, meant to be Base64; any text as it was sent
 * @param createdAt ISO 8601 with offset
 * @param stamps in order of their ids; unmodifiable
 */
public record DocumentBody(
    @JsonProperty("document_id") long documentId,
    @JsonProperty("document_data") String documentData,
    long seal,
    @JsonProperty("created_at") String createdAt,
    @Nullable String metadata,
    List<StampBody> stamps) {
  public DocumentBody {
    stamps = List.copyOf(stamps);
  }
}
