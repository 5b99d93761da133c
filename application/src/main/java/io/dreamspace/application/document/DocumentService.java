package io.dreamspace.application.document;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.event.EventStore;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact.DocumentFact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The use cases of documents, on stores. */
public final class DocumentService implements Documents {
  private final Stores stores;
  private final DocumentStore documents;
  private final StampStore stamps;
  private final EventStore events;
  private final ChangeLog changes;
  private final UnitOfWork unitOfWork;
  private final DocumentRecorder recorder;
  private final InstantSource clock;

  public DocumentService(Stores stores, InstantSource clock) {
    this.stores = stores;
    this.documents = stores.documents();
    this.stamps = stores.stamps();
    this.events = stores.events();
    this.changes = stores.changes();
    this.unitOfWork = stores.unitOfWork();
    this.recorder = new DocumentRecorder(documents, clock);
    this.clock = clock;
  }

  @Override
  public Listing<Document> list(DocumentFilter filter, Paging paging) {
    return Listing.of(stores, documents, filter, paging);
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
    return unitOfWork.write(
        () -> {
          List<Fact> facts = new ArrayList<>();
          Document document = recorder.create(draft, facts);
          changes.append(facts, document.createdAt());
          return document;
        });
  }

  @Override
  public Document edit(DocumentId id, DocumentEdit edit) {
    return unitOfWork.write(
        () -> {
          requireExists(id);
          documents.update(id, edit);
          Instant now = clock.instant();
          if (edit.stamps() instanceof Edit.Set<List<StampDraft>>(List<StampDraft> drafts)) {
            replaceStamps(id, drafts, now);
          }
          changes.append(new DocumentFact(Action.UPDATED, id), now);
          return find(id);
        });
  }

  @Override
  public Document delete(DocumentId id) {
    return unitOfWork.write(
        () -> {
          Document deleted = find(id);
          Instant now = clock.instant();
          detachEvents(id, now);
          changes.append(new DocumentStamps(stamps).facts(Action.DELETED, id), now);
          changes.append(new DocumentFact(Action.DELETED, id), now);
          documents.delete(id);
          return deleted;
        });
  }

  private void replaceStamps(DocumentId id, List<StampDraft> drafts, Instant at) {
    changes.append(new DocumentStamps(stamps).facts(Action.DELETED, id), at);
    stamps.deleteOf(id);
    List<Stamp> created =
        stamps.insert(drafts.stream().map(stamp -> new StampPlacement(id, stamp)).toList());
    changes.append(DocumentStamps.created(created), at);
  }

  private void detachEvents(DocumentId id, Instant at) {
    EventFilter withIt =
        new EventFilter(
            null,
            id,
            null,
            null,
            null,
            TimeRange.always(),
            TimeRange.always(),
            DocumentFilter.all(),
            null);
    events.forEachIds(
        withIt,
        ids ->
            changes.append(
                events.readBare(ids).stream()
                    .map(event -> EventFact.of(Action.UPDATED, event))
                    .toList(),
                at));
    events.detach(id);
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
