package io.dreamspace.domain.wallet;

import io.dreamspace.domain.Text;
import io.dreamspace.domain.user.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A booking to be made. The parts are those of {@link Transaction}.
 *
 * @param minimumBalance what the balance must not be lower than after it, for it to be made; null
 *     if it may be anything
 */
public record TransactionDraft(
    UserId userId,
    long amount,
    String description,
    @Nullable String reference,
    @Nullable Long minimumBalance) {
  public TransactionDraft {
    Text.checked("description", description);
    Text.checkedOrNull("reference", reference);
  }

  /** A booking to be made whatever the balance is after it. */
  public TransactionDraft(
      UserId userId, long amount, String description, @Nullable String reference) {
    this(userId, amount, description, reference, null);
  }
}
