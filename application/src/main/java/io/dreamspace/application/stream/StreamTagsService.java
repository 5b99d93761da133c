package io.dreamspace.application.stream;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.time.InstantSource;
import java.util.List;

/** The use cases of tags, on stores. */
public final class StreamTagsService implements StreamTags {
  public StreamTagsService(Stores stores, InstantSource clock, Caller caller) {}

  @Override
  public List<StatusStream> carriers(Tag tag, StreamQuery query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Tags get(StreamKey key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Tags replace(StreamKey key, Tags tags) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Tag find(StreamKey key, String tag) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Added add(StreamKey key, String tag) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Tag remove(StreamKey key, String tag) {
    throw new UnsupportedOperationException();
  }
}
