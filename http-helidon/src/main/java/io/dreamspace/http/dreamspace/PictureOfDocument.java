package io.dreamspace.http.dreamspace;

import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.ImageSize;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.http.picture.StampedPicture;
import io.dreamspace.http.picture.Turn;
import io.dreamspace.http.reading.Query;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A document's image with its stamps on it. */
record PictureOfDocument(DocumentId id) implements Resource {
  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    Query query = call.query().get();
    Turn asked = query.text("rotation", Turn::of);
    query.text("change"); // Makes the url another: browsers keep pictures that they show.
    query.refuseOthers();
    Document document = call.session().documents().get(id);
    Picture drawing = ImageOfDocument.of(document);
    Turn turn = asked == null ? Turn.RADIANS : asked;
    return new Reply.Image(
        Picture.svg(
            StampedPicture.draw(
                document,
                drawing.bytes(),
                drawing.mediaType(),
                sizeOf(drawing),
                call.session().stampImages().findAll(typesOf(document)),
                turn)));
  }

  private static Set<String> typesOf(Document document) {
    return document.stamps().stream().map(Stamp::type).collect(Collectors.toSet());
  }

  private ImageSize sizeOf(Picture drawing) {
    return ImageSize.of(drawing.bytes())
        .orElseThrow(
            () ->
                new NotFound(
                    "The image of document " + id.value() + " does not say how large it is."));
  }
}
