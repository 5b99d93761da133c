package io.dreamspace.domain.document;

import io.dreamspace.domain.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document to be created.
 *
 * @param data any text
 * @param metadata any text
 * @param stamps created with it, in this order; copied
 */
public record DocumentDraft(
    String data, long seal, @Nullable String metadata, List<StampDraft> stamps) {
  public DocumentDraft {
    Text.checked("document_data", data);
    Text.checkedOrNull("metadata", metadata);
    stamps = List.copyOf(stamps);
  }

  /** A drawing without metadata and stamps. */
  public static DocumentDraft of(ImageData image, long seal) {
    return new DocumentDraft(image.base64(), seal, null, List.of());
  }
}
