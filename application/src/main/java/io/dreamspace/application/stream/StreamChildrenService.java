package io.dreamspace.application.stream;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import java.time.InstantSource;
import java.util.List;

/** The use cases of children, on stores. */
public final class StreamChildrenService implements StreamChildren {
  public StreamChildrenService(Stores stores, InstantSource clock, Caller caller) {}

  @Override
  public List<StatusStream> list(StreamKey parent, StreamQuery query, Slice slice) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StatusStream get(StreamKey parent, StreamKey child) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Placed link(StreamKey parent, StreamKey child) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StatusStream unlink(StreamKey parent, StreamKey child) {
    throw new UnsupportedOperationException();
  }
}
