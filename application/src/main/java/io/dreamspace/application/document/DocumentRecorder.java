package io.dreamspace.application.document;

import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Finds or makes the document that an event is recorded with. To be called within a unit of work of
 * the caller's.
 */
public final class DocumentRecorder {
  private final DocumentStore documents;
  private final InstantSource clock;

  public DocumentRecorder(DocumentStore documents, InstantSource clock) {
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * The document meant, null if none is.
   *
   * @throws Invalid if there is no such document
   */
  public @Nullable Document resolve(DocumentRef reference) {
    return switch (reference) {
      case DocumentRef.None none -> null;
      case DocumentRef.Existing(DocumentId id) ->
          documents
              .find(id)
              .orElseThrow(() -> Invalid.reference("document_id", "document", id.value()));
      case DocumentRef.New(DocumentDraft draft) -> create(draft);
    };
  }

  /** A new document. */
  public Document create(DocumentDraft draft) {
    return documents.insert(draft, clock.instant());
  }
}
