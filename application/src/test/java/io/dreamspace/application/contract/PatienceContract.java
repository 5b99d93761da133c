package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.access.SignedIn;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.problem.Problem.TooSoon;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How those who guess are slowed down, whatever keeps count. */
public abstract class PatienceContract extends AccessContract {
  private static final int FREE = 5;

  @Test
  void signIn_afterAHandfulOfFailures_hasToWait() {
    account("Matt");
    fail(FREE, "Matt", ADDRESS);

    assertThat(waiting("Matt", "192.0.2.2")).isEqualTo(Duration.ofSeconds(1));
    assertThatThrownBy(() -> signIn("MATT ", PASSWORD.value(), "192.0.2.2"))
        .isInstanceOf(TooSoon.class)
        .hasMessage("Too many attempts; try again later.");
    clock.advance(Duration.ofSeconds(1));
    signIn("Matt", PASSWORD.value(), ADDRESS);
  }

  @Test
  void signIn_waitsTwiceAsLongEachTime_butNotForEver() {
    account("Matt");
    fail(FREE, "Matt", ADDRESS);

    for (long seconds : List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L)) {
      assertThat(waiting("Matt", "192.0.2.2")).isEqualTo(Duration.ofSeconds(seconds));
      clock.advance(Duration.ofSeconds(seconds));
      fail(1, "Matt", "192.0.2." + seconds);
    }
  }

  @Test
  void signIn_whileOneHasToWait_doesNotCount() {
    account("Matt");
    fail(FREE, "Matt", ADDRESS);
    for (int i = 0; i < 100; i++) {
      waiting("Matt", ADDRESS);
    }

    assertThat(waiting("Matt", ADDRESS)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void signIn_slowsUnknownNamesAlike() {
    fail(FREE, "Nobody", ADDRESS);

    assertThat(waiting("Nobody", ADDRESS)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void signIn_thatSucceeds_isForgiven() {
    account("Matt");
    fail(FREE - 1, "Matt", ADDRESS);
    signIn("Matt", PASSWORD.value(), ADDRESS);

    fail(FREE, "Matt", ADDRESS);
    assertThat(waiting("Matt", ADDRESS)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void signIn_isForgottenInTime() {
    account("Matt");
    fail(FREE, "Matt", ADDRESS);
    clock.advance(Duration.ofHours(1));

    fail(FREE, "Matt", ADDRESS);
  }

  @Test
  void signIn_toOneAccountAfterAnother_hasToWaitToo() {
    for (int i = 0; i < 20; i++) {
      fail(1, "Nobody " + i, ADDRESS);
    }

    assertThat(waiting("Somebody", ADDRESS)).isEqualTo(Duration.ofSeconds(1));
    fail(1, "Somebody", "192.0.2.2");
  }

  @Test
  void signIn_toOnesOwnAccount_doesNotForgiveTheAddress() {
    account("Matt");
    for (int i = 0; i < 19; i++) {
      fail(1, "Nobody " + i, ADDRESS);
      signIn("Matt", PASSWORD.value(), ADDRESS);
    }
    fail(1, "Nobody", ADDRESS);

    assertThat(waiting("Matt", ADDRESS)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void signIn_manyTimesAtOnce_isTriedNoMoreOften() {
    account("Matt");
    int before = passwords.checks();

    List<Class<?>> outcomes =
        Concurrently.call(
            64,
            number -> {
              Throwable refusal =
                  catchThrowableOfType(
                      RuntimeException.class,
                      () -> signIn("Matt", "wrong horse", "192.0.2." + number));
              return refusal.getClass();
            });

    assertThat(outcomes).filteredOn(Forbidden.class::equals).hasSize(FREE);
    assertThat(outcomes).filteredOn(TooSoon.class::equals).hasSize(64 - FREE);
    assertThat(passwords.checks() - before).isEqualTo(FREE);
  }

  @Test
  void signUp_fromOneAddress_hasToWaitInTheEnd() {
    for (int i = 0; i < 20; i++) {
      access.browserSessions().signUp(new UserName("Name " + i), PASSWORD, ADDRESS);
    }

    assertThatThrownBy(
            () -> access.browserSessions().signUp(new UserName("Name"), PASSWORD, ADDRESS))
        .isInstanceOf(TooSoon.class);
    assertThat(bot.accounts().find(new UserName("Name"))).isEmpty();
    access.browserSessions().signUp(new UserName("Name"), PASSWORD, "192.0.2.2");
  }

  @Test
  void changePassword_guessingTheCurrentOne_hasToWait() {
    account("Matt");
    SignedIn here = signIn("Matt", PASSWORD.value(), ADDRESS);
    for (int i = 0; i < FREE; i++) {
      assertThatThrownBy(() -> change(here, "wrong horse")).isInstanceOf(Forbidden.class);
    }

    assertThatThrownBy(() -> change(here, PASSWORD.value())).isInstanceOf(TooSoon.class);
    clock.advance(Duration.ofSeconds(1));
    change(here, PASSWORD.value());
  }

  @Test
  void oneTimeCodes_cannotBeGuessedWithoutWaiting() {
    Account account = account("Matt");
    String code = disposable().code().value();
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> own(account).consents().disposableClient("AAAAAAAA"))
          .isInstanceOf(NotFound.class);
    }

    assertThatThrownBy(() -> own(account).consents().disposableClient(code))
        .isInstanceOf(TooSoon.class);
    own(account("Other")).consents().disposableClient(code);
    clock.advance(Duration.ofSeconds(1));
    own(account).consents().disposableClient(code);
  }

  private void fail(int times, String name, String address) {
    for (int i = 0; i < times; i++) {
      assertThatThrownBy(() -> signIn(name, "wrong horse", address)).isInstanceOf(Forbidden.class);
    }
  }

  private Duration waiting(String name, String address) {
    return catchThrowableOfType(TooSoon.class, () -> signIn(name, PASSWORD.value(), address))
        .retryAfter();
  }

  private SignedIn signIn(String name, String password, String address) {
    return access.browserSessions().signIn(name, password, address);
  }

  private void change(SignedIn session, String current) {
    access
        .browserSessions()
        .changePassword(session.token().value(), current, new Password("battery staple"));
  }
}
