package io.dreamspace.http.dreamspace;

import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.util.EnumSet;
import java.util.Set;

/** A document's data as the image that it encodes. */
record ImageOfDocument(DocumentId document) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return new Reply.Image(of(call.session().documents().get(document)));
  }

  static Picture of(Document document) {
    return Picture.decode(document.data())
        .orElseThrow(
            () ->
                new NotFound(
                    "The data of document "
                        + document.id().value()
                        + " is no PNG, JPEG, GIF or WebP image in Base64."));
  }
}
