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
record ImageOfStampType(String stampType) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET, Verb.PUT, Verb.DELETE);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    StampImages images = call.session().stampImages();
    return switch (verb) {
      case GET -> new Reply.Image(picture(images));
      case PUT -> new Reply.One(put(images, new StampImage(stampType, ImageData.of(call.bytes()))));
      case DELETE -> new Reply.Image(picture(images.delete(stampType)));
      case POST, PATCH -> throw new IllegalStateException("Not one of the verbs: " + verb);
    };
  }

  private Picture picture(StampImages images) {
    return images
        .find(stampType)
        .map(ImageOfStampType::picture)
        .orElseGet(() -> Picture.svg(DrawnStamp.alone(stampType)));
  }

  private static Picture picture(StampImage image) {
    return new Picture(image.image().bytes(), image.format().mediaType());
  }

  private static StampImageBody put(StampImages images, StampImage image) {
    images.put(image);
    ImageSize size = image.size();
    return new StampImageBody(
        image.stampType(),
        image.format().mediaType(),
        size.width(),
        size.height(),
        image.image().bytes().length);
  }
}
