package io.dreamspace.application.document;

import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact.DocumentFact;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.time.InstantSource;
import java.util.List;
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
   * @param facts what changes is added to
   * @throws Invalid if there is no such document
   */
  public @Nullable Document resolve(DocumentRef reference, List<Fact> facts) {
    return switch (reference) {
      case DocumentRef.None none -> null;
      case DocumentRef.Existing(DocumentId id) ->
          documents
              .find(id)
              .orElseThrow(() -> Invalid.reference("document_id", "document", id.value()));
      case DocumentRef.New(DocumentDraft draft) -> create(draft, facts);
    };
  }

  /**
   * A new document.
   *
   * @param facts what changes is added to
   */
  public Document create(DocumentDraft draft, List<Fact> facts) {
    Document document = documents.insert(draft, clock.instant());
    facts.add(new DocumentFact(Action.CREATED, document.id()));
    facts.addAll(DocumentStamps.created(document.stamps()));
    return document;
  }
}
