package io.dreamspace.domain.wallet;

import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a user's bookings add up to.
 *
 * @param balance the sum of all amounts
 * @param updatedAt the time of the last booking, whole microseconds; null when there is none
 */
public record Wallet(UserId userId, long balance, @Nullable Instant updatedAt) {

  /** The wallet of a user for whom nothing was ever booked: a balance of 0, and no time. */
  public static Wallet empty(UserId userId) {
    return new Wallet(userId, 0, null);
  }

  /**
   * This wallet after one more booking.
   *
   * @throws Conflict if the balance would not fit into 64 bits
   */
  public Wallet book(long amount, Instant at) {
    long sum = balance + amount;
    if (((balance ^ sum) & (amount ^ sum)) < 0) {
      throw new Conflict("The balance of user " + userId.value() + " would overflow.");
    }
    return new Wallet(userId, sum, at);
  }

  /**
   * This wallet, if it holds enough.
   *
   * @param minimum of the balance; null if it may be anything
   * @throws Conflict if the balance is lower
   */
  public Wallet requireAtLeast(@Nullable Long minimum) {
    if (minimum != null && balance < minimum) {
      throw new Conflict(
          "The balance of user %d would be %d, which is below the minimum_balance of %d."
              .formatted(userId.value(), balance, minimum));
    }
    return this;
  }
}
