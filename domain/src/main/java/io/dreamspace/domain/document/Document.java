package io.dreamspace.domain.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A drawing.
 *
 * @param data the image as its sender encoded it, meant to be Base64; any text is kept as it is
 * @param seal the number of its seal
 * @param createdAt whole microseconds
 * @param metadata any text
 * @param stamps in order of their ids; unmodifiable
 */
public record Document(
    DocumentId id,
    String data,
    long seal,
    Instant createdAt,
    @Nullable String metadata,
    List<Stamp> stamps) {
  public Document {
    stamps = List.copyOf(stamps);
  }

  /** The image that the data encodes; empty if the data is no Base64. */
  public Optional<ImageData> image() {
    return ImageData.decode(data);
  }
}
