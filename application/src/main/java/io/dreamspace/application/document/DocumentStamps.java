package io.dreamspace.application.document;

import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact.StampFact;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampId;
import java.util.ArrayList;
import java.util.List;

/** What changes about the stamps of a document as a whole. */
public final class DocumentStamps {
  private final StampStore stamps;

  public DocumentStamps(StampStore stamps) {
    this.stamps = stamps;
  }

  /** That this was done to all stamps which are now on the document, in order of id. */
  public List<Fact> facts(Action action, DocumentId document) {
    List<Fact> facts = new ArrayList<>();
    stamps.forEachIds(
        new StampFilter(null, document, null),
        ids -> ids.forEach(id -> facts.add(new StampFact(action, new StampId(id)))));
    return facts;
  }

  /** That these were put on. */
  static List<StampFact> created(List<Stamp> created) {
    return created.stream().map(stamp -> new StampFact(Action.CREATED, stamp.id())).toList();
  }
}
