package io.dreamspace.application.access;

/** That somebody may look on, as long as this holds. */
@FunctionalInterface
public interface Admission {
  /** Whether it has not been revoked. Costs next to nothing. */
  boolean holds();
}
