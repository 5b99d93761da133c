package io.dreamspace.domain.change;

/**
 * A place in a change log: right after a change.
 *
 * @param epoch which log it is: another one after the stores were restored or replaced, for then
 *     the same number stands for something else
 * @param number that of the change, see {@link Change#number}; 0 before the first
 */
public record Position(String epoch, long number) {}
