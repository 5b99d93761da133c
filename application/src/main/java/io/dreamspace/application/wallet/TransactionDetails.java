package io.dreamspace.application.wallet;

import io.dreamspace.domain.user.User;
import io.dreamspace.domain.wallet.Transaction;

/** A booking and the user in whose wallet it is. */
public record TransactionDetails(Transaction transaction, User user) {}
