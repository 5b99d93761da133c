package io.dreamspace.application.access;

import java.util.Optional;

/** Tells whether tickets and overlay keys let somebody look on. */
public interface Admissions {
  /**
   * Looks at what was shown.
   *
   * @param shown anything
   */
  Optional<Admission> admit(String shown);
}
