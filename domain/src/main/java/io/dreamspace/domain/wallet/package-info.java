/**
 * Bookings and the balance they add up to. The ledger that keeps them is {@code
 * io.dreamspace.application.wallet}.
 */
@NullMarked
package io.dreamspace.domain.wallet;

import org.jspecify.annotations.NullMarked;
