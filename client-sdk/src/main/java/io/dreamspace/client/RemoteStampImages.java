package io.dreamspace.client;

import io.dreamspace.application.document.StampImages;
import io.dreamspace.domain.Text;
import io.dreamspace.domain.document.ImageData;
import io.dreamspace.domain.document.StampImage;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The use cases of what stamps look like, over HTTP. */
record RemoteStampImages(Http http) implements StampImages {
  private static final Target TYPES = Target.all("stamp_types");

  /** What the server draws where nothing was given; nothing of this sort can be given. */
  private static final String DRAWN = "image/svg+xml";

  @Override
  public Optional<StampImage> find(String stampType) {
    return http.findFile(image(stampType), file -> given(stampType, file)).flatMap(image -> image);
  }

  /** One after the other: the API has them so. */
  @Override
  public Map<String, StampImage> findAll(Set<String> stampTypes) {
    return stampTypes.stream()
        .flatMap(type -> find(type).stream())
        .collect(Collectors.toMap(StampImage::stampType, Function.identity()));
  }

  @Override
  public void put(StampImage image) {
    if (image.stampType().isEmpty()) {
      throw new Invalid("stamp_type", "Field 'stamp_type' is empty: no path leads to such a type.");
    }
    http.putFile(image(image.stampType()), image.format().mediaType(), image.image().bytes());
  }

  @Override
  public StampImage delete(String stampType) {
    return http.deleteFile(image(stampType), file -> of(stampType, file));
  }

  private static Optional<StampImage> given(String stampType, Answer file) {
    return file.header("Content-Type").filter(DRAWN::equals).isPresent()
        ? Optional.empty()
        : Optional.of(of(stampType, file));
  }

  private static StampImage of(String stampType, Answer file) {
    return new StampImage(stampType, ImageData.of(file.body()));
  }

  private static Target image(String stampType) {
    return TYPES.at(Text.checked("stamp_type", stampType)).at("image");
  }
}
