package io.dreamspace.client;

import io.dreamspace.client.wire.StatusBody;
import io.dreamspace.client.wire.StreamBody;
import io.dreamspace.client.wire.TagBody;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Streams as the wire has them. */
final class StreamJson {
  private StreamJson() {}

  static StatusStream stream(StreamBody body) {
    return new StatusStream(
        new StreamId(body.id()),
        new StreamName(body.name()),
        new StreamUri(body.uri()),
        Instant.ofEpochMilli(body.created()),
        Instant.ofEpochMilli(body.updated()),
        status(body.status()),
        new AccountId(body.owner()),
        tags(body.tags()));
  }

  static Status status(StatusBody body) {
    return new Status(
        new Color(body.color()),
        Instant.ofEpochMilli(body.created()),
        new AccountId(body.poster()));
  }

  static Tag tag(TagBody body) {
    return new Tag(body.tag());
  }

  static Tags tags(TagBody[] bodies) {
    return tags(List.of(bodies));
  }

  private static Tags tags(List<TagBody> bodies) {
    return new Tags(bodies.stream().map(StreamJson::tag).toList());
  }

  static List<StatusStream> streams(StreamBody[] bodies) {
    return Arrays.stream(bodies).map(StreamJson::stream).toList();
  }

  static Body put(Body body, StreamDraft draft) {
    body.put("name", wellFormed(draft.name())).put("uri", wellFormed(draft.uri()));
    if (draft.color() != null) {
      body.put("status", color(draft.color()));
    }
    if (draft.tags() != null) {
      body.put("tags", bodies(draft.tags()));
    }
    return body;
  }

  static Body color(Color color) {
    return new Body().put("color", color.value());
  }

  static Body tag(Tag tag) {
    return new Body().put("tag", tag.value());
  }

  static List<Body> bodies(Tags tags) {
    return tags.list().stream().map(StreamJson::tag).toList();
  }

  /** Half a character, which JSON cannot carry, becomes one that is in no name or uri either. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
