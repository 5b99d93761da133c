package io.dreamspace.application.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.dreamspace.domain.access.Secret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes tickets that say until when they count, and knows its own again: nothing is kept of them.
 * Those of another seal are worth nothing. Safe for use by many threads.
 */
public final class TicketSeal {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int RADIX = Character.MAX_RADIX;

  private final SecretKeySpec key;
  private final InstantSource clock;

  private TicketSeal(byte[] key, InstantSource clock) {
    this.key = new SecretKeySpec(key, ALGORITHM);
    this.clock = clock;
  }

  /** A seal like no other. */
  public static TicketSeal random(InstantSource clock) {
    byte[] random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    return new TicketSeal(random, clock);
  }

  /** The seal that this makes, the same each time. */
  static TicketSeal keyed(Secret key, InstantSource clock) {
    return new TicketSeal(key.hash().hex().getBytes(US_ASCII), clock);
  }

  /** A ticket, counted from now in whole milliseconds. */
  Ticket issue(Duration lifetime) {
    Instant expiresAt = Instant.ofEpochMilli(clock.instant().plus(lifetime).toEpochMilli());
    String said = Long.toString(expiresAt.toEpochMilli(), RADIX);
    return new Ticket(sealed(said), expiresAt);
  }

  /** Something to be shown that says this, in which there is no dot. */
  Secret sealed(String said) {
    return new Secret(said + "." + seal(said));
  }

  /** Whether this is a ticket of ours whose time has not passed. */
  boolean counts(String shown) {
    return said(shown)
        .map(said -> Instant.ofEpochMilli(Long.parseLong(said, RADIX)))
        .filter(clock.instant()::isBefore)
        .isPresent();
  }

  /** What this says; empty if it is none of ours. Takes as long whatever it is. */
  Optional<String> said(String shown) {
    int dot = shown.indexOf('.');
    String said = shown.substring(0, Math.max(dot, 0));
    byte[] sealed = shown.substring(dot + 1).getBytes(US_ASCII);
    return MessageDigest.isEqual(seal(said).getBytes(US_ASCII), sealed)
        ? Optional.of(said)
        : Optional.empty();
  }

  private String seal(String said) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(said.getBytes(US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM + ".", e);
    }
  }
}
