/**
 * What every implementation of a port must keep: one abstract contract for each port, and {@link
 * io.dreamspace.application.contract.SessionContract} for the use cases. To hold stores to one,
 * nest a class that extends it and says how they are opened; {@code InMemoryStoresTest} does.
 */
@NullMarked
package io.dreamspace.application.contract;

import org.jspecify.annotations.NullMarked;
