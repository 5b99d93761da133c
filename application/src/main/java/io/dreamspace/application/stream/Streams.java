package io.dreamspace.application.stream;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import java.util.List;

/**
 * The use cases of streams: section 2.3 of the Blot're API. Everybody reads; what changes something
 * throws {@link Problem.Forbidden} unless the caller is a member, and owns what is changed.
 */
public interface Streams {
  /** How many streams a list has at most. */
  int LISTED = 20;

  /** How many streams one account owns at most, its root included. */
  int OWNED = 10_000;

  /** The 20 streams last updated, of those that the query finds; the newest first. */
  List<StatusStream> search(StreamQuery query);

  /**
   * One stream.
   *
   * @throws Problem.NotFound if there is none of this key
   */
  StatusStream get(StreamKey key);

  /**
   * Creates a stream under its parent, or if there is one of this uri, sets those of its status and
   * tags that are given. What is checked, in this order:
   *
   * @throws Problem.Invalid if the name is none
   * @throws Problem.NotFound if there is no parent, or no segment for one
   * @throws Problem.Conflict if name and uri do not match
   * @throws Problem.Forbidden if the parent, or the stream that is there, is not the caller's
   * @throws Problem.Conflict if the parent has too many children, or the account too many streams
   */
  Placed create(StreamDraft draft);

  /**
   * Deletes a stream, all that was created below it, and all links of these. What was only linked
   * under them stays.
   *
   * @return the stream as it was
   * @throws Problem.NotFound if there is none of this key
   * @throws Problem.Forbidden if it is not the caller's
   * @throws Problem.Conflict if it is a root
   */
  StatusStream delete(StreamKey key);

  /**
   * Sets what a stream shows. The same colour again is a change, too.
   *
   * @throws Problem.NotFound if there is none of this key
   * @throws Problem.Forbidden if it is not the caller's
   */
  Status setStatus(StreamKey key, Color color);

  /**
   * Who has this account, as {@link StatusStream#owner} names it.
   *
   * @throws Problem.NotFound if there is no such account
   */
  StreamOwner owner(AccountId id);
}
