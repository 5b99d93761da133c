package io.dreamspace.domain.stream;

import java.time.Instant;

/**
 * Says that one stream stands under another. There is at most one for each two streams.
 *
 * @param hierarchical whether the child was created there, which cannot be undone without deleting
 *     it; otherwise it was linked, and keeps its own uri and owner
 * @param created whole microseconds
 */
public record ChildLink(StreamId parent, StreamId child, boolean hierarchical, Instant created) {}
