package io.dreamspace.application.document;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.RowFact.StampFact;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampEdit;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.time.InstantSource;
import java.util.List;

/** The use cases of stamps, on stores. */
public final class StampService implements Stamps {
  private final Stores stores;
  private final StampStore stamps;
  private final DocumentStore documents;
  private final ChangeLog changes;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public StampService(Stores stores, InstantSource clock) {
    this.stores = stores;
    this.stamps = stores.stamps();
    this.documents = stores.documents();
    this.changes = stores.changes();
    this.unitOfWork = stores.unitOfWork();
    this.clock = clock;
  }

  @Override
  public Listing<Stamp> list(StampFilter filter, Paging paging) {
    return Listing.of(stores, stamps, filter, paging);
  }

  @Override
  public Stamp get(StampId id) {
    return stamps.find(id).orElseThrow(() -> NotFound.of("stamp", id.value()));
  }

  @Override
  public List<Stamp> add(List<StampPlacement> placements) {
    return unitOfWork.write(
        () -> {
          placements.stream()
              .map(StampPlacement::documentId)
              .distinct()
              .forEach(this::requireDocument);
          List<Stamp> added = stamps.insert(placements);
          changes.append(DocumentStamps.created(added), clock.instant());
          return added;
        });
  }

  @Override
  public Stamp edit(StampId id, StampEdit edit) {
    return unitOfWork.write(
        () -> {
          Stamp edited = get(id).with(edit);
          if (edit.documentId() instanceof Edit.Set<DocumentId>(DocumentId document)) {
            requireDocument(document);
          }
          stamps.update(edited);
          changes.append(new StampFact(Action.UPDATED, id), clock.instant());
          return edited;
        });
  }

  @Override
  public Stamp delete(StampId id) {
    return unitOfWork.write(
        () -> {
          Stamp deleted = get(id);
          changes.append(new StampFact(Action.DELETED, id), clock.instant());
          stamps.delete(id);
          return deleted;
        });
  }

  private void requireDocument(DocumentId id) {
    if (!documents.exists(id)) {
      throw Invalid.reference("document_id", "document", id.value());
    }
  }
}
