package io.dreamspace.application.document;

import io.dreamspace.application.listing.Finder;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps documents. */
public interface DocumentStore extends Finder<DocumentFilter, Document> {

  /** The document with its stamps. */
  Optional<Document> find(DocumentId id);

  /** Whether there is such a document; does not read its data. */
  boolean exists(DocumentId id);

  /** Creates a document with its stamps. */
  Document insert(DocumentDraft draft, Instant createdAt);

  /** Changes what the edit sets, the stamps excepted. */
  void update(DocumentId id, DocumentEdit edit);

  /** Deletes a document with its stamps; no event may refer to it. */
  void delete(DocumentId id);

  /**
   * The documents that this user's events refer to and nobody else's do, in order of id: those
   * after this id, so many at most.
   */
  List<DocumentId> onlyOf(UserId id, long after, int limit);

  /**
   * Deletes the documents that this user's events refer to and nobody else's do, with their stamps,
   * and detaches the events from them.
   */
  void deleteThoseOnlyOf(UserId id);
}
