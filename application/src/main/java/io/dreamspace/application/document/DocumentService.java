package io.dreamspace.application.document;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.event.EventStore;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.time.InstantSource;
import java.util.List;

/** The use cases of documents, on stores. */
public final class DocumentService implements Documents {
  private final DocumentStore documents;
  private final StampStore stamps;
  private final EventStore events;
  private final UnitOfWork unitOfWork;
  private final DocumentRecorder recorder;

  public DocumentService(Stores stores, InstantSource clock) {
    this.documents = stores.documents();
    this.stamps = stores.stamps();
    this.events = stores.events();
    this.unitOfWork = stores.unitOfWork();
    this.recorder = new DocumentRecorder(documents, clock);
  }

  @Override
  public Listing<Document> list(DocumentFilter filter, Paging paging) {
    return Listing.of(documents, filter, paging);
  }

  @Override
  public Document get(DocumentId id) {
    return unitOfWork.read(() -> find(id));
  }

  @Override
  public boolean exists(DocumentId id) {
    return documents.exists(id);
  }

  @Override
  public Document create(DocumentDraft draft) {
    return unitOfWork.write(() -> recorder.create(draft));
  }

  @Override
  public Document edit(DocumentId id, DocumentEdit edit) {
    return unitOfWork.write(
        () -> {
          requireExists(id);
          documents.update(id, edit);
          if (edit.stamps() instanceof Edit.Set<List<StampDraft>>(List<StampDraft> drafts)) {
            stamps.deleteOf(id);
            stamps.insert(drafts.stream().map(stamp -> new StampPlacement(id, stamp)).toList());
          }
          return find(id);
        });
  }

  @Override
  public Document delete(DocumentId id) {
    return unitOfWork.write(
        () -> {
          Document deleted = find(id);
          events.detach(id);
          documents.delete(id);
          return deleted;
        });
  }

  private Document find(DocumentId id) {
    return documents.find(id).orElseThrow(() -> NotFound.of("document", id.value()));
  }

  private void requireExists(DocumentId id) {
    if (!documents.exists(id)) {
      throw NotFound.of("document", id.value());
    }
  }
}
