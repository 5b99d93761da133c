package io.dreamspace.application.memory;

import io.dreamspace.application.document.StampImageStore;
import io.dreamspace.domain.document.StampImage;
import java.util.Optional;

record InMemoryStampImageStore(Snapshots snapshots) implements StampImageStore {

  @Override
  public Optional<StampImage> find(String stampType) {
    return snapshots.readable().stampImages().find(stampType);
  }

  @Override
  public void put(StampImage image) {
    snapshots.writable().stampImages().put(image.stampType(), image);
  }

  @Override
  public void delete(String stampType) {
    snapshots.writable().stampImages().remove(stampType);
  }
}
