package io.dreamspace.application.document;

import io.dreamspace.domain.document.StampImage;
import io.dreamspace.domain.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The use cases of what stamps look like. */
public interface StampImages {
  /**
   * What stamps of this type look like; empty if nothing was given for it.
   *
   * @throws Problem.Invalid if no stamp can be of such a type
   */
  Optional<StampImage> find(String stampType);

  /**
   * What stamps of these types look like, by their types; without those for which nothing was
   * given.
   *
   * @throws Problem.Invalid if no stamp can be of such a type
   */
  Map<String, StampImage> findAll(Set<String> stampTypes);

  /** Gives a type of stamps an image, in the place of the one that it may have. */
  void put(StampImage image);

  /**
   * Takes the image from a type of stamps.
   *
   * @return the image that it had
   * @throws Problem.NotFound if it has none
   * @throws Problem.Invalid if no stamp can be of such a type
   */
  StampImage delete(String stampType);
}
