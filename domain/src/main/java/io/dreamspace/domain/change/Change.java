package io.dreamspace.domain.change;

import java.time.Instant;

/**
 * One entry of the change log.
 *
 * @param number ascends in the order in which readers see changes: once one is seen, no lower one
 *     appears any more
 * @param at whole microseconds
 */
public record Change(long number, Instant at, Fact fact) {}
