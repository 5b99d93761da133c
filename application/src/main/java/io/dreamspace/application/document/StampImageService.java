package io.dreamspace.application.document;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.document.StampImage;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.util.Optional;

/** The use cases of what stamps look like, on stores. */
public final class StampImageService implements StampImages {
  private final StampImageStore images;
  private final UnitOfWork unitOfWork;
  private final Caller caller;

  public StampImageService(Stores stores, Caller caller) {
    this.images = stores.stampImages();
    this.unitOfWork = stores.unitOfWork();
    this.caller = caller;
  }

  @Override
  public Optional<StampImage> find(String stampType) {
    requireBot();
    return images.find(stampType);
  }

  @Override
  public void put(StampImage image) {
    requireBot();
    unitOfWork.write(
        () -> {
          images.put(image);
          return image;
        });
  }

  @Override
  public StampImage delete(String stampType) {
    requireBot();
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

  private void requireBot() {
    if (!(caller instanceof Caller.Bot)) {
      throw new Forbidden("Only bots may see and change what stamps look like.");
    }
  }
}
