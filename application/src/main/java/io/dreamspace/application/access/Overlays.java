package io.dreamspace.application.access;

import io.dreamspace.domain.access.OverlayKey;
import io.dreamspace.domain.access.OverlayKeyId;
import io.dreamspace.domain.problem.Problem;
import java.time.Duration;
import java.util.List;

/** Lets others look on: at what happens, and at drawings, and at nothing else. */
public interface Overlays {
  /** How long a ticket may last. */
  Duration LONGEST_TICKET = Duration.ofHours(1);

  /**
   * Gives out a ticket. It is kept nowhere, and counts until this process ends at the latest.
   *
   * @param lifetime whole seconds, the rest is cut; one at least, {@link #LONGEST_TICKET} at most
   * @throws Problem.Invalid if it is shorter or longer
   */
  Ticket ticket(Duration lifetime);

  /**
   * Makes a key that counts until it is deleted.
   *
   * @throws Problem.Invalid if the name is blank or too long
   */
  NewOverlayKey create(String name);

  /** All keys, the oldest first. */
  List<OverlayKey> list();

  /**
   * Revokes a key: nobody gets in with it any more, and who is in does not stay.
   *
   * @return the key as it was
   * @throws Problem.NotFound if there is no such key
   */
  OverlayKey delete(OverlayKeyId id);
}
