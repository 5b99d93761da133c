/**
 * The ledger: bookings and the wallets they add up to, and the store it needs. The rule of the
 * balance is in {@code io.dreamspace.domain.wallet.Wallet}.
 */
@NullMarked
package io.dreamspace.application.wallet;

import org.jspecify.annotations.NullMarked;
