package io.dreamspace.http.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.access.PasswordHash;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.problem.Problem.TooSoon;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class Argon2PasswordsTest {
  private static final Password PASSWORD = new Password("correct horse \ud83d\udc0e");

  private final Argon2Passwords passwords = new Argon2Passwords();

  @Test
  void hash_isArgon2idAsOwaspWantsIt_andAnotherEachTime() {
    PasswordHash hash = passwords.hash(PASSWORD);

    assertThat(hash.encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.hash(PASSWORD)).isNotEqualTo(hash);
    assertThat(hash.toString()).doesNotContain("argon2id");
  }

  @Test
  void matches_thePasswordAlone() {
    PasswordHash hash = passwords.hash(PASSWORD);

    assertThat(passwords.matches(PASSWORD, hash)).isTrue();
    assertThat(passwords.matches(new Password("correct horse"), hash)).isFalse();
    assertThat(passwords.matches(PASSWORD, null)).isFalse();
  }

  @Test
  void matches_whatAnotherImplementationMade() {
    PasswordHash known =
        new PasswordHash(
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$"
                + "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

    assertThat(passwords.matches(new Password("password"), known)).isTrue();
    assertThat(passwords.matches(new Password("passw0rd"), known)).isFalse();
  }

  @Test
  void hash_manyAtOnce_takesOneAfterTheOther() {
    Argon2Passwords one = new Argon2Passwords(1, Duration.ofSeconds(60));

    assertThat(Concurrently.call(16, number -> one.hash(PASSWORD))).hasSize(16);
  }

  @Test
  void hash_withoutAPlace_isRefused() {
    Argon2Passwords none = new Argon2Passwords(0, Duration.ofMillis(1));

    assertThatThrownBy(() -> none.hash(PASSWORD))
        .isInstanceOf(TooSoon.class)
        .hasMessage("Too many people are signing in; try again later.");
  }

  @Test
  void hash_leavesThePlace_evenIfItFails() {
    Argon2Passwords one = new Argon2Passwords(1, Duration.ofSeconds(10));
    PasswordHash broken = new PasswordHash("nonsense");

    assertThatThrownBy(() -> one.matches(PASSWORD, broken))
        .isInstanceOf(IllegalStateException.class);
    List<Future<PasswordHash>> next = List.of(Concurrently.start(() -> one.hash(PASSWORD)));
    assertThat(next).allSatisfy(hash -> assertThat(Concurrently.get(hash)).isNotNull());
  }
}
