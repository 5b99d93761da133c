package io.dreamspace.application.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dreamspace.application.UnitOfWork;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.problem.Problem.Forbidden;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The use cases of the operator's sign-in. What sessions say is sealed with the API key. */
public final class OperatorSessionService implements OperatorSessions {
  private static final Patience OF_ADDRESS =
      new Patience("operator's sign-in from", 10, Duration.ofMinutes(5));

  private static final Duration LASTS = Duration.ofHours(12);

  /** So much is worth a new token. */
  private static final Duration RENEWED_AFTER = Duration.ofMinutes(30);

  private final UnitOfWork unitOfWork;
  private final Turnstile turnstile;
  private final Secret apiKey;
  private final TicketSeal seal;
  private final InstantSource clock;

  /** Sessions of those who hold this key. */
  public OperatorSessionService(
      UnitOfWork unitOfWork, Turnstile turnstile, Secret apiKey, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.turnstile = turnstile;
    this.apiKey = apiKey;
    this.seal = TicketSeal.keyed(new Secret("operator's session " + apiKey.value()), clock);
    this.clock = clock;
  }

  @Override
  public OperatorSession signIn(String typed, String address) {
    pass(address);
    if (!isKey(typed)) {
      throw new Forbidden("That is not the API key.");
    }
    unitOfWork.write(
        () -> {
          turnstile.takeBack(OF_ADDRESS, address);
          return null;
        });
    return begin();
  }

  private void pass(String address) {
    unitOfWork.write(
        () -> {
          turnstile.pass(OF_ADDRESS, address);
          return null;
        });
  }

  /** Takes as long whatever was typed. */
  private boolean isKey(String typed) {
    return MessageDigest.isEqual(digest(new Secret(typed.strip())), digest(apiKey));
  }

  private static byte[] digest(Secret secret) {
    return secret.hash().hex().getBytes(UTF_8);
  }

  @Override
  public Optional<OperatorSession> find(String shown) {
    return seal.expiry(shown).map(expiresAt -> known(shown, expiresAt));
  }

  private OperatorSession known(String shown, Instant expiresAt) {
    boolean young = clock.instant().plus(LASTS).minus(RENEWED_AFTER).isBefore(expiresAt);
    return young
        ? new OperatorSession(new Secret(shown), expiresAt, false, until(expiresAt))
        : renewed(begin(), expiresAt);
  }

  private OperatorSession renewed(OperatorSession next, Instant shownExpiresAt) {
    return new OperatorSession(next.token(), next.expiresAt(), true, until(shownExpiresAt));
  }

  private OperatorSession begin() {
    Ticket ticket = seal.issue(LASTS);
    return new OperatorSession(
        ticket.secret(), ticket.expiresAt(), true, until(ticket.expiresAt()));
  }

  private Admission until(Instant expiresAt) {
    return () -> clock.instant().isBefore(expiresAt);
  }
}
