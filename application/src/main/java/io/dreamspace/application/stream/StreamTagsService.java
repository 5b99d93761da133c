package io.dreamspace.application.stream;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.stream.Address.OfTag;
import io.dreamspace.domain.stream.OwnedStream;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.time.InstantSource;
import java.util.List;

/** The use cases of tags, on stores. */
public final class StreamTagsService implements StreamTags {
  private final Stores stores;
  private final StreamAccess access;
  private final StreamEditor editor;

  public StreamTagsService(Stores stores, InstantSource clock, Caller caller) {
    this.stores = stores;
    this.access = new StreamAccess(stores, caller);
    this.editor = new StreamEditor(stores, clock);
  }

  @Override
  public List<StatusStream> carriers(Tag tag, StreamQuery query) {
    return stores.streams().findIn(new OfTag(tag), query, Slice.first());
  }

  @Override
  public Tags get(StreamKey key) {
    return access.find(key).tags();
  }

  @Override
  public Tags replace(StreamKey key, Tags tags) {
    access.account();
    return stores
        .unitOfWork()
        .write(
            () -> {
              StatusStream stream = access.find(key);
              OwnedStream owned = access.own(stream, "User does not have permission to add tags.");
              return editor.setTags(owned, tags).stream().tags();
            });
  }

  @Override
  public Tag find(StreamKey key, String tag) {
    return carried(get(key), tag);
  }

  @Override
  public Added add(StreamKey key, String tag) {
    access.account();
    return stores
        .unitOfWork()
        .write(
            () -> {
              OwnedStream stream = access.edit(access.find(key));
              Tag added = new Tag(tag);
              Tags before = stream.stream().tags();
              if (before.contains(added)) {
                return new Added(added, false);
              }
              editor.setTags(stream, before.with(added));
              return new Added(added, true);
            });
  }

  @Override
  public Tag remove(StreamKey key, String tag) {
    access.account();
    return stores
        .unitOfWork()
        .write(
            () -> {
              OwnedStream stream = access.edit(access.find(key));
              Tags before = stream.stream().tags();
              Tag removed = carried(before, tag);
              editor.setTags(stream, before.without(removed));
              return removed;
            });
  }

  private static Tag carried(Tags tags, String tag) {
    return Tag.parse(tag)
        .filter(tags::contains)
        .orElseThrow(() -> new NotFound("Tag does not exist."));
  }
}
