package io.dreamspace.application.access;

import io.dreamspace.domain.access.SecretHash;
import java.time.Instant;
import java.util.Optional;

/** Keeps how often somebody has tried. */
public interface TrialStore {
  /** What is kept of this subject, forgotten by now or not. */
  Optional<Trials> find(SecretHash subject);

  /** Keeps this in place of what was kept of its subject, if anything was. */
  void put(Trials trials);

  /** Deletes what is kept of a subject, if anything is. */
  void delete(SecretHash subject);

  /** Deletes what is forgotten by then, so many at most, the first to be forgotten first. */
  void deleteForgotten(Instant now, int most);
}
