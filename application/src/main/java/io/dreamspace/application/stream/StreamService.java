package io.dreamspace.application.stream;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import java.time.InstantSource;
import java.util.List;

/** The use cases of streams, on stores. */
public final class StreamService implements Streams {
  public StreamService(Stores stores, InstantSource clock, Caller caller) {}

  @Override
  public List<StatusStream> search(StreamQuery query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StatusStream get(StreamKey key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Placed create(StreamDraft draft) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StatusStream delete(StreamKey key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Status setStatus(StreamKey key, Color color) {
    throw new UnsupportedOperationException();
  }
}
