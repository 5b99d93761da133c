package io.dreamspace.application.document;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.domain.Text;
import io.dreamspace.domain.document.StampImage;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The use cases of what stamps look like, on stores. */
public final class StampImageService implements StampImages {
  private final StampImageStore images;
  private final UnitOfWork unitOfWork;

  public StampImageService(Stores stores) {
    this.images = stores.stampImages();
    this.unitOfWork = stores.unitOfWork();
  }

  @Override
  public Optional<StampImage> find(String stampType) {
    return images.find(checked(stampType));
  }

  @Override
  public Map<String, StampImage> findAll(Set<String> stampTypes) {
    stampTypes.forEach(StampImageService::checked);
    return stampTypes.isEmpty() ? Map.of() : images.findAll(stampTypes);
  }

  @Override
  public void put(StampImage image) {
    unitOfWork.write(
        () -> {
          images.put(image);
          return image;
        });
  }

  @Override
  public StampImage delete(String stampType) {
    checked(stampType);
    return unitOfWork.write(
        () -> {
          StampImage deleted =
              images
                  .find(stampType)
                  .orElseThrow(() -> new NotFound("No image was given for this type of stamps."));
          images.delete(stampType);
          return deleted;
        });
  }

  private static String checked(String stampType) {
    return Text.checked("stamp_type", stampType);
  }
}
