package io.dreamspace.application.user;

import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.wallet.Wallet;
import org.jspecify.annotations.Nullable;

/**
 * A user and what they own.
 *
 * @param inventory all their specimens
 * @param wallet null when nothing was ever booked
 */
public record UserDetails(User user, Inventory inventory, @Nullable Wallet wallet) {}
