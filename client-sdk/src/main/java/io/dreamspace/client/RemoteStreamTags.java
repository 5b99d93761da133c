package io.dreamspace.client;

import io.dreamspace.application.stream.StreamTags;
import io.dreamspace.client.wire.TagBody;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.util.List;

/** The use cases of tags, over HTTP. */
record RemoteStreamTags(StreamHttp http, StreamKeys keys) implements StreamTags {
  private static final Reading<TagBody, Tag> TAG = new Reading<>(TagBody.class, StreamJson::tag);
  private static final Reading<TagBody[], Tags> TAGS =
      new Reading<>(TagBody[].class, StreamJson::tags);

  @Override
  public List<StatusStream> carriers(Tag tag, StreamQuery query) {
    Target all = StreamTargets.TAGS.at(tag.value()).at("children");
    return http.getList(all.with(StreamTargets.filters(query)), StreamKeys.STREAM);
  }

  @Override
  public Tags get(StreamKey key) {
    return http.get(all(key), TAGS);
  }

  @Override
  public Tags replace(StreamKey key, Tags tags) {
    return http.post(all(key), StreamJson.bodies(tags).stream().map(Body::fields).toList(), TAGS);
  }

  @Override
  public Tag find(StreamKey key, String tag) {
    return http.get(one(key, tag), TAG);
  }

  @Override
  public Added add(StreamKey key, String tag) {
    StreamHttp.Stored<Tag> stored = http.put(one(key, tag), TAG);
    return new Added(stored.object(), stored.isNew());
  }

  @Override
  public Tag remove(StreamKey key, String tag) {
    return http.delete(one(key, tag), TAG);
  }

  private Target one(StreamKey key, String tag) {
    return all(key).at(StreamTargets.segment(tag));
  }

  private Target all(StreamKey key) {
    return keys.find(key).at("tags");
  }
}
