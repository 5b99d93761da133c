/**
 * Stores that keep everything in memory, for the tests of whatever stands on stores. Begin with
 * {@link io.dreamspace.application.memory.InMemoryStores}; how a unit of work is all or nothing is
 * in {@link io.dreamspace.application.memory.Snapshots}.
 */
@NullMarked
package io.dreamspace.application.memory;

import org.jspecify.annotations.NullMarked;
