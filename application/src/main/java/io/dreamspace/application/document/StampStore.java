package io.dreamspace.application.document;

import io.dreamspace.application.listing.Finder;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.document.StampPlacement;
import java.util.List;
import java.util.Optional;

/** Keeps stamps. */
public interface StampStore extends Finder<StampFilter, Stamp> {
  Optional<Stamp> find(StampId id);

  /** Puts stamps on documents that exist, and answers them in the order given. */
  List<Stamp> insert(List<StampPlacement> placements);

  void update(Stamp stamp);

  void delete(StampId id);

  /** Deletes all stamps of a document. */
  void deleteOf(DocumentId id);
}
