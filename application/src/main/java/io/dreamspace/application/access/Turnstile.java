package io.dreamspace.application.access;

import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.problem.Problem.TooSoon;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Lets those pass who do not try too often. A try counts before its outcome is known, so that many
 * at once are as many as one after the other. To be asked within a unit of work.
 */
public final class Turnstile {
  private static final Duration MEMORY = Duration.ofHours(1);

  /** More than one new row, so that those forgotten never pile up. */
  private static final int CLEARED_AT_ONCE = 4;

  private final TrialStore store;
  private final InstantSource clock;

  /**
   * A turnstile that finds again whoever was here within the hour.
   *
   * @param clock in whole microseconds
   */
  public Turnstile(TrialStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Counts a try.
   *
   * @param who such as an address, or what was typed as a name
   * @throws TooSoon if it has to wait; then it does not count
   */
  public void pass(Patience patience, String who) {
    Instant now = clock.instant();
    SecretHash subject = subject(patience, who);
    Trials before = known(subject, now);
    if (now.isBefore(before.nextAt())) {
      throw new TooSoon(
          "Too many attempts; try again later.", Duration.between(now, before.nextAt()));
    }
    store.deleteForgotten(now, CLEARED_AT_ONCE);
    int count = before.count() + 1;
    store.put(new Trials(subject, count, now.plus(patience.waitAfter(count)), now.plus(MEMORY)));
  }

  /** Forgets all tries: the last one succeeded. */
  public void forget(Patience patience, String who) {
    store.delete(subject(patience, who));
  }

  /** Takes one try back: it was none. Those before still count, and so does their wait. */
  public void takeBack(Patience patience, String who) {
    Instant now = clock.instant();
    Trials before = known(subject(patience, who), now);
    int count = Math.max(before.count() - 1, 0);
    Instant nextAt = count < patience.free() ? now : before.nextAt();
    store.put(new Trials(before.subject(), count, nextAt, now.plus(MEMORY)));
  }

  private Trials known(SecretHash subject, Instant now) {
    return store
        .find(subject)
        .filter(trials -> now.isBefore(trials.forgottenAt()))
        .orElseGet(() -> new Trials(subject, 0, now, now));
  }

  /** Hashed: what is typed as a name may be a password. */
  private static SecretHash subject(Patience patience, String who) {
    return new Secret(patience.what() + '\n' + who).hash();
  }
}
