package io.dreamspace.persistence;

import java.util.List;

/**
 * Units of work that were committed together, or have failed.
 *
 * @param hasWritten whether there is anything to bring to the disk
 * @param lastChange the number of the last change among what was committed, if there is any
 */
record Commit(List<PendingWrite<?>> units, boolean hasWritten, long lastChange) {}
