package io.dreamspace.application.stream;

import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import java.util.List;

/** The use cases of what stands under a stream, created there or linked. */
public interface StreamChildren {
  /** How many children a stream has at most, linked ones included. */
  int MOST = 1_000;

  /**
   * Some of a stream's children, those first that were last linked or had their status set. With
   * anything but {@link StreamQuery.Everything}, those first that were last updated.
   *
   * @throws Problem.NotFound if there is no such parent
   */
  List<StatusStream> list(StreamKey parent, StreamQuery query, Slice slice);

  /**
   * A stream, if it is a child of that one.
   *
   * @throws Problem.NotFound if either is missing, or it is none
   */
  StatusStream get(StreamKey parent, StreamKey child);

  /**
   * Links a stream, of whomever, under one of the caller's. What is checked, in this order:
   *
   * @throws Problem.NotFound if there is no such parent
   * @throws Problem.Conflict if the parent has too many children and this is not one of them
   * @throws Problem.Forbidden if the parent is not the caller's
   * @throws Problem.NotFound if there is no such child
   * @throws Problem.Conflict if both are the same
   */
  Placed link(StreamKey parent, StreamKey child);

  /**
   * Takes a linked stream away from under one of the caller's.
   *
   * @return the child
   * @throws Problem.NotFound if either is missing, or it is no child
   * @throws Problem.Forbidden if the parent is not the caller's
   * @throws Problem.Conflict if the child was created there
   */
  StatusStream unlink(StreamKey parent, StreamKey child);
}
