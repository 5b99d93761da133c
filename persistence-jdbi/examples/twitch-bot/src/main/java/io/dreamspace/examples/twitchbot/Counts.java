package io.dreamspace.examples.twitchbot;

/**
 * What became of the messages since the recorder was attached.
 *
 * @param recorded those that are in the store, repeated deliveries counted each time
 * @param refused those that cannot be recorded; each is in the log with its id
 * @param spilled those that waited in the side file
 * @param lost those that came while memory was full, because neither the store nor the side file
 *     took any, or at the moment of closing
 */
public record Counts(long recorded, long refused, long spilled, long lost) {}
