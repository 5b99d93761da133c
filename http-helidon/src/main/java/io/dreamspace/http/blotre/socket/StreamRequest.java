package io.dreamspace.http.blotre.socket;

import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamQuery;

/** A request about streams and their status. */
sealed interface StreamRequest extends SocketRequest {
  record GetStream(Named uri) implements StreamRequest {}

  record GetStreams(StreamQuery query) implements StreamRequest {}

  record CreateStream(StreamDraft draft) implements StreamRequest {}

  record DeleteStream(Named uri) implements StreamRequest {}

  record GetStatus(Named of) implements StreamRequest {}

  record SetStatus(Named of, Color color) implements StreamRequest {}
}
