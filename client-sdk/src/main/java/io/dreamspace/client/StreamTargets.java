package io.dreamspace.client;

import io.dreamspace.application.stream.Slice;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.Tag;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where streams are under {@code /v0/api}, and what is looked for there. */
final class StreamTargets {
  static final Target STREAMS = new Target("/v0/api/stream");
  static final Target TAGS = new Target("/v0/api/tag");
  static final Target OWNERS = new Target("/v0/api/user");

  /**
   * What can be no id: the server finds nothing under it, and says so in its own words and order.
   */
  private static final String NO_ID = "-";

  /** What can be no tag, likewise. */
  private static final String NO_TAG = "!";

  /** What finds nothing; see {@link StreamQuery#parse}. */
  private static final String NOTHING = "#";

  /** What the server drops from the ends of a query, after it has trimmed it. */
  private static final String SHIELD = ".";

  private static final Pattern IN_NAMES = Pattern.compile("[A-Za-z0-9 _$-]*");

  private StreamTargets() {}

  static Target one(Optional<StreamId> id) {
    return STREAMS.at(segment(id));
  }

  static String segment(Optional<StreamId> id) {
    return id.map(StreamId::hex).orElse(NO_ID);
  }

  /** A tag of somebody's that may be none. */
  static String segment(String tag) {
    return Tag.parse(tag).map(Tag::value).orElse(NO_TAG);
  }

  static Filters filters(StreamQuery query) {
    return new Filters().put("query", text(query));
  }

  static Filters filters(StreamQuery query, Slice slice) {
    return filters(query).put("limit", slice.limit()).put("offset", slice.offset());
  }

  static @Nullable String text(StreamQuery query) {
    return switch (query) {
      case StreamQuery.Everything everything -> null;
      case StreamQuery.ByColor(var color) -> color.value();
      case StreamQuery.ByTag(var tag) -> Address.MARK + tag.value();
      case StreamQuery.ByName(var part) -> partOfName(part);
    };
  }

  private static String partOfName(String part) {
    if (!IN_NAMES.matcher(part).matches()) {
      return NOTHING;
    }
    return part.equals(part.trim()) ? part : SHIELD + part + SHIELD;
  }
}
