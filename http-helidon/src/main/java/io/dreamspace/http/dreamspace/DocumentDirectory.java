package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.http.mapping.WireBodies;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;
import java.util.function.UnaryOperator;

final class DocumentDirectory extends Directory {
  private final Roots roots;
  private final WireBodies bodies;

  DocumentDirectory(Roots roots, WireBodies bodies) {
    super("document");
    this.roots = roots;
    this.bodies = bodies;
  }

  @Override
  Reply list(Session session, Query query, Paging paging) {
    DocumentFilter filter = DocumentInput.filter(query);
    query.refuseOthers();
    return new Reply.Many<>(session.documents().list(filter, paging), bodies::document);
  }

  @Override
  Object create(Call call, UnaryOperator<Fields> level) {
    return bodies.document(
        call.session().documents().create(call.body(bodyOf(DocumentInput::draft, level))));
  }

  /** Creates the document of an event. */
  Object createFor(Call call, EventId event) {
    return bodies.document(
        call.session().events().draw(event, call.body(Type.object(DocumentInput::draft))));
  }

  @Override
  Object get(Session session, long id) {
    return bodies.document(session.documents().get(new DocumentId(id)));
  }

  @Override
  Object edit(Call call, long id) {
    return bodies.document(
        call.session()
            .documents()
            .edit(new DocumentId(id), call.body(Type.object(DocumentInput::edit))));
  }

  @Override
  Object delete(Session session, long id) {
    return bodies.document(session.documents().delete(new DocumentId(id)));
  }

  @Override
  Resource step(Session session, long id, String segment) {
    DocumentId document = new DocumentId(id);
    if (!session.documents().exists(document)) {
      throw missing(id);
    }
    return switch (segment) {
      case "stamps" -> new All(roots.stamps(), new Pin("document_id", id));
      case "image" -> new ImageOfDocument(document);
      case "picture.svg" -> new PictureOfDocument(document);
      default -> throw Resource.noWay();
    };
  }
}
