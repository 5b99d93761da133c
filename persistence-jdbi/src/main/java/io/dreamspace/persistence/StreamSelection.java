package io.dreamspace.persistence;

import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Which streams are asked for, and in which order they come. */
final class StreamSelection {
  private static final String LAST_UPDATED = "s.updated desc, s.stream_id";

  /** Names are looked through where they stand in the index; only what is found is read. */
  private static final String NAMED =
      """
      (select n.updated, n.stream_id from streams n where n.name like :like escape '\\'
       order by n.updated desc, n.stream_id limit :limit) f
      cross join streams s on s.stream_id = f.stream_id\
      """;

  private static final Pattern SPECIAL = Pattern.compile("[%_\\\\]");

  private final Map<String, String> values = new HashMap<>();
  private final String from;
  private final String order;
  private String conditions;

  private StreamSelection(String from, String condition, String order) {
    this.from = from;
    this.conditions = condition;
    this.order = order;
  }

  static StreamSelection ofAll(StreamQuery query) {
    return switch (query) {
      case StreamQuery.ByTag(var tag) -> of(new Address.OfTag(tag), new StreamQuery.Everything());
      case StreamQuery.ByName(String part) ->
          new StreamSelection(NAMED, "true", "f.updated desc, f.stream_id")
              .bind("like", like(part));
      case StreamQuery.ByColor color ->
          new StreamSelection("streams s", "true", LAST_UPDATED).with(color);
      case StreamQuery.Everything everything ->
          new StreamSelection("streams s", "true", LAST_UPDATED);
    };
  }

  static StreamSelection of(Address collection, StreamQuery query) {
    return switch (collection) {
      case Address.OfStream(var uri) ->
          childrenOf("(select p.stream_id from streams p where p.uri = :parent)", LAST_UPDATED)
              .bind("parent", uri.value())
              .with(query);
      case Address.OfTag(var tag) ->
          new StreamSelection(
                  "stream_tags t join streams s on s.stream_id = t.stream_id",
                  "t.tag = :tag",
                  "t.updated desc, t.stream_id")
              .bind("tag", tag.value())
              .with(query);
    };
  }

  /** At most a thousand, of which all are read and sorted. */
  static StreamSelection ofChildren(StreamId parent) {
    return childrenOf(":parent", "max(l.created, s.status_created) desc, s.stream_id")
        .bind("parent", parent.hex());
  }

  private static StreamSelection childrenOf(String parent, String order) {
    return new StreamSelection(
        "child_links l join streams s on s.stream_id = l.child_id",
        "l.parent_id = " + parent,
        order);
  }

  private StreamSelection with(StreamQuery query) {
    return switch (query) {
      case StreamQuery.Everything everything -> this;
      case StreamQuery.ByColor(var color) -> and("s.color = :color").bind("color", color.value());
      case StreamQuery.ByTag(var tag) ->
          and("instr(' ' || s.tags || ' ', :word) > 0").bind("word", " " + tag.value() + " ");
      case StreamQuery.ByName(String part) ->
          and("s.name like :like escape '\\'").bind("like", like(part));
    };
  }

  /** What has this in it, in whichever case; nothing in it is special. */
  private static String like(String part) {
    return "%" + SPECIAL.matcher(part).replaceAll("\\\\$0") + "%";
  }

  private StreamSelection and(String condition) {
    conditions += " and " + condition;
    return this;
  }

  private StreamSelection bind(String name, String value) {
    values.put(name, value);
    return this;
  }

  List<StatusStream> list(Handle handle, int offset, int limit) {
    return handle
        .createQuery(
            "select %s from %s where %s order by %s limit :limit offset :offset"
                .formatted(StreamRows.SELECTED, from, conditions, order))
        .bindMap(values)
        .bind("limit", limit)
        .bind("offset", offset)
        .map((row, context) -> StreamRows.stream(row, 1))
        .list();
  }
}
