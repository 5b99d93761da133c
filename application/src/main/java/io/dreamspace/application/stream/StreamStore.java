package io.dreamspace.application.stream;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.StreamUri;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps streams and their tags; what stands under what is in the {@link ChildLinkStore}. */
public interface StreamStore {
  Optional<StatusStream> find(StreamKey key);

  /** Adds a stream whose id and uri no other has. */
  void insert(StatusStream stream);

  /** Replaces status, tags and time of update of this stream; the rest of it never changes. */
  void update(StatusStream stream);

  /** Those of these streams that are there, in no order. Costs few statements, however many. */
  List<StatusStream> findAll(Collection<StreamId> ids);

  /** The stream of this uri and all that stand below it by their uris, in no order. */
  List<StatusStream> subtree(StreamUri top);

  /** Deletes a whole {@link #subtree} with its tags; no link may have any of it at either end. */
  void deleteSubtree(StreamUri top);

  /** Those that the query finds, the last updated first, of those updated at once by id. */
  List<StatusStream> find(StreamQuery query, int limit);

  /** Of the streams in a collection those that the query finds, in the same order. */
  List<StatusStream> findIn(Address collection, StreamQuery query, Slice slice);

  /**
   * All children of a stream, those first that were last linked or had their status set, of the
   * same time by id.
   */
  List<StatusStream> children(StreamId parent, Slice slice);

  /** How many streams, roots included, this account owns. */
  int countOwnedBy(AccountId owner);

  /** All collections that a stream is in: under its parents, and of its tags. In no order. */
  List<Address> collectionsOf(StreamId id);
}
