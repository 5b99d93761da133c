package io.dreamspace.application.stream;

import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamUri;
import java.util.List;
import java.util.Optional;

/** Keeps which stream stands under which. */
public interface ChildLinkStore {
  Optional<ChildLink> find(StreamId parent, StreamId child);

  /** Adds a link between two streams that are there and not linked this way. */
  void insert(ChildLink link);

  /** Removes the link between these two, if there is one. */
  void delete(StreamId parent, StreamId child);

  int countChildren(StreamId parent);

  /**
   * The links that have a stream of this subtree at one end or at both, in the order in which they
   * were made; see {@link StreamStore#subtree}.
   */
  List<ChildLink> ofSubtree(StreamUri top);

  /** Removes all links {@link #ofSubtree}. */
  void deleteOfSubtree(StreamUri top);
}
