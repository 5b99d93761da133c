package io.dreamspace.application.document;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampEdit;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.util.List;

/** The use cases of stamps, on stores. */
public final class StampService implements Stamps {
  private final StampStore stamps;
  private final DocumentStore documents;
  private final UnitOfWork unitOfWork;

  public StampService(Stores stores) {
    this.stamps = stores.stamps();
    this.documents = stores.documents();
    this.unitOfWork = stores.unitOfWork();
  }

  @Override
  public Listing<Stamp> list(StampFilter filter, Paging paging) {
    return Listing.of(stamps, filter, paging);
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
          return stamps.insert(placements);
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
          return edited;
        });
  }

  @Override
  public Stamp delete(StampId id) {
    return unitOfWork.write(
        () -> {
          Stamp deleted = get(id);
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
