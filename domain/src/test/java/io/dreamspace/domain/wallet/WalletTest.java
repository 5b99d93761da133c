package io.dreamspace.domain.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalletTest {
  private static final UserId USER = new UserId(7);
  private static final Instant NOON = Instant.parse("2025-06-08T12:00:00Z");

  @Test
  void empty_holdsNothingSinceNever() {
    assertThat(Wallet.empty(USER)).isEqualTo(new Wallet(USER, 0, null));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 5",
    "5, -8, -3",
    "-3, 0, -3",
    "9223372036854775806, 1, 9223372036854775807",
    "9223372036854775807, 0, 9223372036854775807",
    "9223372036854775807, -9223372036854775808, -1",
    "-9223372036854775808, 9223372036854775807, -1",
    "-9223372036854775807, -1, -9223372036854775808",
    "0, -9223372036854775808, -9223372036854775808"
  })
  void book_addsTheAmount(long balance, long amount, long sum) {
    assertThat(new Wallet(USER, balance, Instant.EPOCH).book(amount, NOON))
        .isEqualTo(new Wallet(USER, sum, NOON));
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "5, 4", "-3, -3", "-9223372036854775808, -9223372036854775808", "5,"})
  void requireAtLeast_passesWhatIsEnough(long balance, @Nullable Long minimum) {
    Wallet wallet = new Wallet(USER, balance, NOON);

    assertThat(wallet.requireAtLeast(minimum)).isSameAs(wallet);
  }

  @ParameterizedTest
  @CsvSource({"5, 6", "-1, 0", "-9223372036854775808, 9223372036854775807"})
  void requireAtLeast_refusesLess(long balance, long minimum) {
    Wallet wallet = new Wallet(USER, balance, NOON);

    assertThatThrownBy(() -> wallet.requireAtLeast(minimum))
        .isInstanceOf(Conflict.class)
        .hasMessage(
            "The balance of user 7 would be %d, which is below the minimum_balance of %d.",
            balance, minimum);
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, 1",
    "1, 9223372036854775807",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -1",
    "-1, -9223372036854775808",
    "-9223372036854775808, -9223372036854775808"
  })
  void book_refusesToOverflow(long balance, long amount) {
    Wallet wallet = new Wallet(USER, balance, NOON);

    assertThatThrownBy(() -> wallet.book(amount, NOON))
        .isInstanceOf(Conflict.class)
        .hasMessage("The balance of user 7 would overflow.");
  }
}
