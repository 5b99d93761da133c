package io.dreamspace.application.memory;

import io.dreamspace.application.document.StampImageStore;
import io.dreamspace.domain.document.StampImage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

record InMemoryStampImageStore(Snapshots snapshots) implements StampImageStore {

  @Override
  public Optional<StampImage> find(String stampType) {
    return snapshots.readable().stampImages().find(stampType);
  }

  @Override
  public Map<String, StampImage> findAll(Set<String> stampTypes) {
    return stampTypes.stream()
        .flatMap(type -> find(type).stream())
        .collect(Collectors.toMap(StampImage::stampType, Function.identity()));
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
