package io.dreamspace.client;

import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.document.Documents;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.client.wire.DocumentBody;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;

/** The use cases of documents, over HTTP. */
record RemoteDocuments(Http http) implements Documents {
  private static final Target ALL = Target.all("documents");
  private static final Reading<DocumentBody, Document> DOCUMENT =
      new Reading<>(DocumentBody.class, DocumentJson::document);

  private static Target one(DocumentId id) {
    return ALL.at(id.value());
  }

  @Override
  public Listing<Document> list(DocumentFilter filter, Paging paging) {
    return http.list(ALL, DocumentJson.filters(filter), paging, DOCUMENT);
  }

  @Override
  public Document get(DocumentId id) {
    return http.get(one(id), DOCUMENT);
  }

  @Override
  public boolean exists(DocumentId id) {
    return http.exists(one(id));
  }

  @Override
  public Document create(DocumentDraft draft) {
    return http.post(ALL, DocumentJson.draft(draft), DOCUMENT);
  }

  @Override
  public Document edit(DocumentId id, DocumentEdit edit) {
    return http.patch(one(id), DocumentJson.edit(edit), DOCUMENT);
  }

  @Override
  public Document delete(DocumentId id) {
    return http.delete(one(id), DOCUMENT);
  }
}
