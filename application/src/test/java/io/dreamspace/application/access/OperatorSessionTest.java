package io.dreamspace.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.problem.Problem.TooSoon;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorSessionTest {
  private static final String KEY = "SecureToken";
  private static final String ADDRESS = "192.0.2.1";

  private final MutableClock clock = new MutableClock(Fixtures.NOON);
  @AutoClose private final Engine engine = new Engine(new InMemoryStores(), clock);
  private final OperatorSessions sessions = sessions(KEY);

  private OperatorSessions sessions(String key) {
    return engine.operatorSessions(new Secret(key));
  }

  private OperatorSession signIn() {
    return sessions.signIn(KEY, ADDRESS);
  }

  private boolean counts(OperatorSession session) {
    return sessions.find(session.token().value()).isPresent();
  }

  @Test
  void session_isKnownAgain_byWhoeverHasTheKey() {
    OperatorSession session = signIn();

    assertThat(session.expiresAt())
        .isEqualTo(Fixtures.NOON.plus(Duration.ofHours(12)).truncatedTo(ChronoUnit.MILLIS));
    assertThat(counts(session)).isTrue();
    try (Engine other = new Engine(new InMemoryStores(), clock)) {
      assertThat(other.operatorSessions(new Secret(KEY)).find(session.token().value()))
          .as("after a restart")
          .isPresent();
    }
    assertThat(sessions("another").find(session.token().value())).isEmpty();
  }

  @Test
  void key_mayBePastedWithSpaceAround() {
    assertThat(counts(sessions.signIn(" " + KEY + "\n", ADDRESS))).isTrue();
  }

  @Test
  void session_expires() {
    OperatorSession session = signIn();

    clock.advance(Duration.ofHours(12).minusMillis(1));
    assertThat(counts(session)).isTrue();
    assertThat(session.admission().holds()).isTrue();

    clock.advance(Duration.ofMillis(1));
    assertThat(counts(session)).isFalse();
    assertThat(session.admission().holds()).isFalse();
  }

  @Test
  void use_renewsASession_butNotWhatWasShown() {
    OperatorSession first = signIn();
    clock.advance(Duration.ofMinutes(29));
    assertThat(sessions.find(first.token().value()))
        .hasValueSatisfying(
            young -> {
              assertThat(young.renewed()).isFalse();
              assertThat(young.token()).isEqualTo(first.token());
            });

    clock.advance(Duration.ofHours(11));
    OperatorSession renewed = sessions.find(first.token().value()).orElseThrow();
    assertThat(renewed.renewed()).isTrue();

    clock.advance(Duration.ofHours(1));
    assertThat(counts(first)).isFalse();
    assertThat(renewed.admission().holds()).isFalse();
    assertThat(counts(renewed)).isTrue();
  }

  @Test
  void session_endsThirtyDaysAfterTheSignIn_howeverOftenItIsRenewed() {
    OperatorSession session = signIn();
    for (int hours = 0; hours + 11 < 30 * 24; hours += 11) {
      clock.advance(Duration.ofHours(11));
      session = sessions.find(session.token().value()).orElseThrow();
    }

    assertThat(session.expiresAt())
        .isEqualTo(Fixtures.NOON.plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.MILLIS));
    clock.set(session.expiresAt());
    assertThat(counts(session)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "x", "zz.", "SecureToken", "zzzzzzzzz.AAAA", "\u00e9.\u00e9"})
  void session_thatIsNoneOfOurs_isNone(String shown) {
    assertThat(sessions.find(shown)).isEmpty();
  }

  @Test
  void session_thatIsForged_isNone() {
    String ours = signIn().token().value();
    int dot = ours.indexOf('.');

    assertThat(sessions.find("z" + ours)).isEmpty();
    assertThat(sessions.find(ours + "A")).isEmpty();
    assertThat(sessions.find(ours.substring(0, dot))).isEmpty();
    String later = Long.toString(Fixtures.NOON.plus(Duration.ofDays(99)).toEpochMilli(), 36);
    assertThat(sessions.find(later + ours.substring(dot))).isEmpty();
  }

  @Test
  void ticket_isNoSession_andASessionNoTicket() {
    Caller caller = new Caller.Bot("test");
    Ticket ticket = engine.as(caller).overlays().ticket(Duration.ofMinutes(1));

    assertThat(sessions.find(ticket.secret().value())).isEmpty();
    assertThat(engine.access().admissions().admit(signIn().token().value())).isEmpty();
  }

  @Test
  void wrongKeys_haveToWait_soonEachLonger() {
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> sessions.signIn("wrong", ADDRESS))
          .isInstanceOf(Forbidden.class)
          .hasMessage("That is not the API key.");
    }

    assertThatThrownBy(this::signIn).isInstanceOf(TooSoon.class);
    assertThat(counts(sessions.signIn(KEY, "192.0.2.2"))).isTrue();
    clock.advance(Duration.ofSeconds(1));
    assertThat(counts(signIn())).isTrue();
  }

  @Test
  void session_showsItselfToNobodyWhoPrintsIt() {
    OperatorSession session = signIn();
    assertThat(session.toString()).doesNotContain(session.token().value());
  }
}
