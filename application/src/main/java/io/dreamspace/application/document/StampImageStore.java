package io.dreamspace.application.document;

import io.dreamspace.domain.document.StampImage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps one image for each type of stamps. */
public interface StampImageStore {
  Optional<StampImage> find(String stampType);

  /** The images of those of these types that have one, by their types. */
  Map<String, StampImage> findAll(Set<String> stampTypes);

  /** Keeps an image, in the place of the one that its type may have. */
  void put(StampImage image);

  /** Deletes the image of a type, if it has one. */
  void delete(String stampType);
}
