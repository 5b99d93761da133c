package io.dreamspace.application.access;

import java.time.Duration;

/**
 * How long what proves something does so; whole seconds, more than zero.
 *
 * @param browserSession from when it was last used
 */
public record Lifetimes(
    Duration accessToken,
    Duration refreshToken,
    Duration authorizationCode,
    Duration oneTimeCode,
    Duration browserSession) {

  /** Refuses what would end before it begins. */
  public Lifetimes {
    require(accessToken);
    require(refreshToken);
    require(authorizationCode);
    require(oneTimeCode);
    require(browserSession);
  }

  private static void require(Duration lifetime) {
    if (lifetime.toSeconds() < 1 || !lifetime.equals(Duration.ofSeconds(lifetime.toSeconds()))) {
      throw new IllegalArgumentException("A lifetime is a whole number of seconds, at least one.");
    }
  }

  /** Those that the clients of the Blot're API know, and a month for browsers. */
  public static Lifetimes standard() {
    return new Lifetimes(
        Duration.ofHours(2),
        Duration.ofDays(14),
        Duration.ofHours(1),
        Duration.ofMinutes(20),
        Duration.ofDays(30));
  }
}
