package io.dreamspace.domain.wallet;

import io.dreamspace.domain.Text;
import io.dreamspace.domain.user.UserId;
import org.jspecify.annotations.Nullable;

/** A booking to be made. The parts are those of {@link Transaction}. */
public record TransactionDraft(
    UserId userId, long amount, String description, @Nullable String reference) {
  public TransactionDraft {
    Text.checked("description", description);
    Text.checkedOrNull("reference", reference);
  }
}
