package io.dreamspace.application.document;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.problem.Problem;

/** The use cases of documents. */
public interface Documents {
  Listing<Document> list(DocumentFilter filter, Paging paging);

  /**
   * The document with its stamps.
   *
   * @throws Problem.NotFound if there is no such document
   */
  Document get(DocumentId id);

  boolean exists(DocumentId id);

  Document create(DocumentDraft draft);

  /**
   * Changes a document.
   *
   * @throws Problem.NotFound if there is no such document
   */
  Document edit(DocumentId id, DocumentEdit edit);

  /**
   * Deletes a document and its stamps. An event that refers to it stays, without document.
   *
   * @return the document as it was
   * @throws Problem.NotFound if there is no such document
   */
  Document delete(DocumentId id);
}
