package io.dreamspace.http.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.domain.access.Secret;
import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is remembered of sign-ins that have begun. */
class SignInsUnderwayTest {
  private static final Secret BROWSER = new Secret("hunter1");
  private static final Secret ANY = new Secret("hunter2");

  private final MutableClock clock = new MutableClock(Fixtures.NOON);
  private final SignInsUnderway underway = new SignInsUnderway(clock);

  private void put(String state) {
    Beginning beginning = new Beginning(BROWSER, URI.create("http://us/return"), "/", null);
    underway.put(new Secret(state), beginning, ANY, ANY);
  }

  private boolean take(String state) {
    return underway.take(new Secret(state), BROWSER).isPresent();
  }

  @Test
  void take_isDoneOnce() {
    put("state");

    assertThat(take("state")).isTrue();
    assertThat(take("state")).isFalse();
  }

  @Test
  void take_isTooLateAfterAWhile() {
    put("state");
    put("other");

    clock.advance(SignInsUnderway.PATIENCE.minusSeconds(1));
    assertThat(take("state")).isTrue();
    clock.advance(java.time.Duration.ofSeconds(1));
    assertThat(take("other")).isFalse();
  }

  @Test
  void put_givesUpTheOldest_ifThereAreTooMany() {
    IntStream.rangeClosed(0, SignInsUnderway.MOST).forEach(i -> put("state " + i));

    assertThat(take("state 0")).isFalse();
    assertThat(take("state 1")).isTrue();
    assertThat(take("state " + SignInsUnderway.MOST)).isTrue();
  }

  @Test
  void underway_printsNoSecrets() {
    put("state");

    assertThat(underway.take(new Secret("state"), BROWSER).orElseThrow().toString())
        .doesNotContain("hunter");
  }
}
