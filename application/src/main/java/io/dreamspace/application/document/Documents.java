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
  /** Lists the documents that the filter finds, by id, ascending, each with its stamps. */
  Listing<Document> list(DocumentFilter filter, Paging paging);

  /**
   * The document with its stamps.
   *
   * @throws Problem.NotFound if there is no such document
   */
  Document get(DocumentId id);

  /** Whether there is a document of this id at this moment; does not read it. */
  boolean exists(DocumentId id);

  /**
   * Creates a document to which no event refers yet, all its stamps included.
   *
   * @return the document as it is kept, its stamps in the order given
   */
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
