package io.dreamspace.domain.document;

import io.dreamspace.domain.Text;
import io.dreamspace.domain.edit.Edit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changes about a document.
 *
 * @param stamps set: replace all that it has
 */
public record DocumentEdit(
    Edit<String> data,
    Edit<Long> seal,
    Edit<@Nullable String> metadata,
    Edit<List<StampDraft>> stamps) {
  public DocumentEdit {
    Text.check("document_data", data);
    Text.check("metadata", metadata);
  }
}
