/**
 * What happens once although it is asked for several times, as whoever got no answer must. Begin at
 * {@code Receipts}; what was done is kept in the {@code ReceiptStore}.
 */
@NullMarked
package io.dreamspace.application.once;

import org.jspecify.annotations.NullMarked;
