package io.dreamspace.application.wallet;

import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.TransactionId;
import org.jspecify.annotations.Nullable;

/** Which transactions are wanted: those for which all hold that are not null, to the letter. */
public record TransactionFilter(
    @Nullable TransactionId transactionId,
    @Nullable UserId userId,
    @Nullable String description,
    @Nullable String reference,
    TimeRange created) {

  /** Sets no condition, and so finds all transactions. */
  public static TransactionFilter all() {
    return new TransactionFilter(null, null, null, null, TimeRange.always());
  }
}
