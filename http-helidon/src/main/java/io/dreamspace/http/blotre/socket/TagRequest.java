package io.dreamspace.http.blotre.socket;

import io.dreamspace.domain.stream.Tags;

/** A request about what a stream carries; a single tag is as it was sent. */
sealed interface TagRequest extends SocketRequest {
  record GetTags(Named of) implements TagRequest {}

  record SetTags(Named of, Tags tags) implements TagRequest {}

  record GetTag(Named of, String tag) implements TagRequest {}

  record SetTag(Named of, String tag) implements TagRequest {}

  record DeleteTag(Named of, String tag) implements TagRequest {}
}
