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
    this.seal = TicketSeal.keyed(new Secret("operator's session since " + apiKey.value()), clock);
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
    OperatorSpan span = OperatorSpan.beginning(clock.instant());
    return given(span, span.expiresAt());
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
    return seal.said(shown)
        .map(OperatorSpan::of)
        .filter(span -> clock.instant().isBefore(span.expiresAt()))
        .map(span -> known(shown, span));
  }

  private OperatorSession known(String shown, OperatorSpan span) {
    OperatorSpan next = span.renewed(clock.instant());
    boolean young = next.expiresAt().minus(RENEWED_AFTER).isBefore(span.expiresAt());
    return young
        ? new OperatorSession(new Secret(shown), span.expiresAt(), false, until(span.expiresAt()))
        : given(next, span.expiresAt());
  }

  private OperatorSession given(OperatorSpan span, Instant admittedUntil) {
    return new OperatorSession(
        seal.sealed(span.text()), span.expiresAt(), true, until(admittedUntil));
  }

  private Admission until(Instant expiresAt) {
    return () -> clock.instant().isBefore(expiresAt);
  }
}
