package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.access.Admission;
import io.dreamspace.application.access.NewOverlayKey;
import io.dreamspace.application.access.Overlays;
import io.dreamspace.application.access.Ticket;
import io.dreamspace.domain.access.OverlayKey;
import io.dreamspace.domain.access.OverlayKeyId;
import io.dreamspace.domain.access.Secret;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The use cases of letting others look on. */
abstract class OverlaysContract extends SubjectContract {

  @ParameterizedTest
  @ValueSource(ints = {1_000, 1_999, 60_000, 3_600_000, 3_600_999})
  void ticket_countsForSoManySeconds(int milliseconds) {
    Ticket ticket = overlays().ticket(Duration.ofMillis(milliseconds));

    Duration lifetime = Duration.ofSeconds(milliseconds / 1_000);
    assertThat(ticket.expiresAt())
        .isEqualTo(clock().instant().plus(lifetime).truncatedTo(ChronoUnit.MILLIS));
    assertThat(admission(ticket.secret())).isPresent();
    clock().set(ticket.expiresAt());
    assertThat(admission(ticket.secret())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1_000, 0, 999, 3_601_000, Integer.MAX_VALUE})
  void ticket_forNoTime_orTooMuch_isInvalid(int milliseconds) {
    assertInvalid(
        "seconds",
        "Field 'seconds' must be from 1 to 3600.",
        () -> overlays().ticket(Duration.ofMillis(milliseconds)));
  }

  @Test
  void key_countsUntilItIsRevoked() {
    NewOverlayKey created = overlays().create("OBS ü");
    clock().advance(Duration.ofDays(400));

    Admission admission = admission(created.secret()).orElseThrow();
    assertThat(admission.holds()).isTrue();
    assertThat(overlays().delete(created.key().id())).isEqualTo(created.key());

    assertThat(admission.holds()).isFalse();
    assertThat(admission(created.secret())).isEmpty();
    assertThat(overlays().list()).isEmpty();
    assertNotFound("There is no such overlay key.", () -> overlays().delete(created.key().id()));
  }

  @Test
  void keys_areListed_theOldestFirst() {
    NewOverlayKey first = overlays().create("the same");
    clock().advance(Duration.ofDays(1));
    NewOverlayKey second = overlays().create("the same");

    assertThat(second.secret()).isNotEqualTo(first.secret());
    assertThat(overlays().list()).containsExactly(first.key(), second.key());
    assertThat(second.key())
        .isEqualTo(new OverlayKey(second.key().id(), "the same", clock().instant()));

    overlays().delete(first.key().id());
    assertThat(overlays().list()).containsExactly(second.key());
    assertThat(admission(second.secret())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t"})
  void key_withoutAName_isInvalid(String name) {
    assertInvalid(
        "name", "Field 'name' must have 1 to 100 characters.", () -> overlays().create(name));
    assertThat(overlays().list()).isEmpty();
  }

  @Test
  void delete_ofNothing_isNotFound() {
    assertNotFound(
        "There is no such overlay key.",
        () -> overlays().delete(new OverlayKeyId("0123456789abcdef01234567")));
  }

  private Optional<Admission> admission(Secret secret) {
    return contract().engine.access().admissions().admit(secret.value());
  }

  private Overlays overlays() {
    return session().overlays();
  }
}
