package io.dreamspace.application.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How long an operator's session counts.
 *
 * @param signedInAt when the key was given, whole milliseconds
 * @param expiresAt whole milliseconds
 */
record OperatorSpan(Instant signedInAt, Instant expiresAt) {
  private static final Duration LASTS = Duration.ofHours(12);

  /** However often a session is renewed, a copy of it is worth nothing after that. */
  private static final Duration LONGEST = Duration.ofDays(30);

  private static final int RADIX = Character.MAX_RADIX;
  private static final String BETWEEN = "-";

  static OperatorSpan beginning(Instant now) {
    return new OperatorSpan(Instant.ofEpochMilli(now.toEpochMilli()), now).renewed(now);
  }

  /** As long as one that is of use now. */
  OperatorSpan renewed(Instant now) {
    Instant end = signedInAt.plus(LONGEST);
    Instant next = Instant.ofEpochMilli(now.plus(LASTS).toEpochMilli());
    return new OperatorSpan(signedInAt, next.isBefore(end) ? next : end);
  }

  String text() {
    return Long.toString(signedInAt.toEpochMilli(), RADIX)
        + BETWEEN
        + Long.toString(expiresAt.toEpochMilli(), RADIX);
  }

  /** Reads what {@link #text} has written. */
  static OperatorSpan of(String text) {
    int between = text.indexOf(BETWEEN, 1);
    return new OperatorSpan(
        moment(text.substring(0, between)), moment(text.substring(between + 1)));
  }

  private static Instant moment(String text) {
    return Instant.ofEpochMilli(Long.parseLong(text, RADIX));
  }
}
