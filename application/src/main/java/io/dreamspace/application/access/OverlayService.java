package io.dreamspace.application.access;

import io.dreamspace.application.IdSource;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.domain.access.OverlayKey;
import io.dreamspace.domain.access.OverlayKeyId;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The use cases of letting others look on, on stores. */
public final class OverlayService implements Overlays {
  private final UnitOfWork unitOfWork;
  private final OverlayKeyStore keys;
  private final TicketSeal seal;
  private final AtomicLong revocations;
  private final IdSource ids;
  private final SecretSource secrets;
  private final InstantSource clock;

  public OverlayService(
      UnitOfWork unitOfWork,
      OverlayKeyStore keys,
      TicketSeal seal,
      AtomicLong revocations,
      IdSource ids,
      SecretSource secrets,
      InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.keys = keys;
    this.seal = seal;
    this.revocations = revocations;
    this.ids = ids;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public Ticket ticket(Duration lifetime) {
    long seconds = lifetime.toSeconds();
    if (seconds < 1 || seconds > LONGEST_TICKET.toSeconds()) {
      throw new Invalid(
          "seconds", "Field 'seconds' must be from 1 to " + LONGEST_TICKET.toSeconds() + ".");
    }
    return seal.issue(Duration.ofSeconds(seconds));
  }

  @Override
  public NewOverlayKey create(String name) {
    OverlayKey key = new OverlayKey(new OverlayKeyId(ids.next()), name, clock.instant());
    Secret secret = secrets.token();
    return unitOfWork.write(
        () -> {
          keys.insert(key, secret.hash());
          return new NewOverlayKey(key, secret);
        });
  }

  @Override
  public List<OverlayKey> list() {
    return keys.all();
  }

  @Override
  public OverlayKey delete(OverlayKeyId id) {
    OverlayKey deleted =
        unitOfWork.write(
            () -> {
              OverlayKey key = keys.find(id).orElseThrow(OverlayKeyId::unknown);
              keys.delete(id);
              return key;
            });
    revocations.incrementAndGet();
    return deleted;
  }
}
