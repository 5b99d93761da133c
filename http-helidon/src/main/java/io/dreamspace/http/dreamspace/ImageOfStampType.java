package io.dreamspace.http.dreamspace;

import io.dreamspace.application.document.StampImages;
import io.dreamspace.client.wire.StampImageBody;
import io.dreamspace.domain.document.ImageData;
import io.dreamspace.domain.document.ImageSize;
import io.dreamspace.domain.document.StampImage;
import io.dreamspace.http.picture.DrawnStamp;
import java.util.EnumSet;
import java.util.Set;

/** What stamps of a type look like: the image that was put here, or else a drawn one. */
record ImageOfStampType(StampImages images, String stampType) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET, Verb.PUT, Verb.DELETE);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return switch (verb) {
      case GET -> new Reply.Image(picture());
      case PUT -> new Reply.One(put(new StampImage(stampType, ImageData.of(call.bytes()))));
      case DELETE -> new Reply.One(body(images.delete(stampType)));
      case POST, PATCH -> throw new IllegalStateException("Not one of the verbs: " + verb);
    };
  }

  private Picture picture() {
    return images
        .find(stampType)
        .map(image -> new Picture(image.image().bytes(), image.format().mediaType()))
        .orElseGet(() -> Picture.svg(DrawnStamp.alone(stampType)));
  }

  private StampImageBody put(StampImage image) {
    images.put(image);
    return body(image);
  }

  private static StampImageBody body(StampImage image) {
    ImageSize size = image.size();
    return new StampImageBody(
        image.stampType(),
        image.format().mediaType(),
        size.width(),
        size.height(),
        image.image().bytes().length);
  }
}
