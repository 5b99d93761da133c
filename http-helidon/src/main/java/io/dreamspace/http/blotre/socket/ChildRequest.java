package io.dreamspace.http.blotre.socket;

import io.dreamspace.domain.stream.StreamQuery;

/** A request about what stands under a stream. */
sealed interface ChildRequest extends SocketRequest {
  record GetChildren(Named of, StreamQuery query) implements ChildRequest {}

  record GetChild(Named of, Named child) implements ChildRequest {}

  record CreateChild(Named of, Named child) implements ChildRequest {}

  record DeleteChild(Named of, Named child) implements ChildRequest {}
}
