package io.dreamspace.client;

import io.dreamspace.application.stream.Placed;
import io.dreamspace.client.wire.StreamBody;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamUri;
import java.util.Optional;

/** Finds the ids of streams, which is all that paths of REST have for them. */
record StreamKeys(StreamHttp http) {
  static final Reading<StreamBody, StatusStream> STREAM =
      new Reading<>(StreamBody.class, StreamJson::stream);

  /** Where the stream is, or where none can be. */
  Target find(StreamKey key) {
    return StreamTargets.one(id(key));
  }

  /** The id of a stream that may be there; empty if there is certainly none. */
  Optional<StreamId> id(StreamKey key) {
    return switch (key) {
      case StreamKey.ById(StreamId id) -> Optional.of(id);
      case StreamKey.ByUri(StreamUri uri) -> find(uri).map(StatusStream::id);
      case StreamKey.Nothing nothing -> Optional.empty();
    };
  }

  Optional<StatusStream> find(StreamUri uri) {
    Target target = StreamTargets.STREAMS.with(new Filters().put("uri", uri.value()));
    return http.getList(target, STREAM).stream()
        .filter(stream -> stream.uri().equals(uri))
        .findFirst();
  }

  static Placed placed(StreamHttp.Stored<StatusStream> stored) {
    return new Placed(stored.object(), stored.isNew());
  }
}
