package io.dreamspace.domain.specimen;

import java.util.List;
import java.util.Optional;

/**
 * All specimens of one user.
 *
 * @param specimens in order of their ids, forgotten ones included; unmodifiable
 */
public record Inventory(List<Specimen> specimens) {
  public Inventory {
    specimens = List.copyOf(specimens);
  }

  /** The specimen not forgotten; of several, the latest born, then the one with the highest id. */
  public Optional<Specimen> current() {
    return specimens.stream().filter(specimen -> !specimen.forgotten()).max(Specimen.BY_BIRTH);
  }
}
