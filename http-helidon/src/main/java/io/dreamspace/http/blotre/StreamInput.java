package io.dreamspace.http.blotre;

import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What clients send to change streams. */
final class StreamInput {
  private StreamInput() {}

  /** Whether the name is one, and the uri leads somewhere, is found out when they are used. */
  static @Nullable StreamDraft draft(BodyValue body) {
    String name = body.at("name").text();
    String uri = body.at("uri").text();
    Color color = body.at("status").optional(StreamInput::color);
    Tags tags = body.at("tags").optional(list -> tags(list, Tags::new));
    return name == null || uri == null ? null : new StreamDraft(name, uri, color, tags);
  }

  static @Nullable Color color(BodyValue status) {
    return status.at("color").text(Color::new);
  }

  static <T> @Nullable T tags(BodyValue list, Function<List<Tag>, T> constructor) {
    return list.list(tag -> tag.at("tag").text(Tag::new), constructor);
  }
}
