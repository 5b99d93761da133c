package io.dreamspace.persistence;

import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamUri;
import org.jdbi.v3.core.Handle;

/** Keeps the index by tag as the streams are. */
final class TagIndex {
  private static final String OLD = "select updated, tags from streams where stream_id = ?";

  private static final String INSERT =
      "insert into stream_tags (tag, updated, stream_id) select value, ?, ? from json_each(?)";

  private static final String DELETE =
      """
      delete from stream_tags
      where tag in (select value from json_each(?)) and updated = ? and stream_id = ?\
      """;

  private static final String DELETE_SUBTREE =
      """
      delete from stream_tags where (tag, updated, stream_id) in (
        select tag.value, s.updated, s.stream_id
        from streams s, json_each('["' || replace(s.tags, ' ', '","') || '"]') tag
        where s.stream_id in\
      """
          + " "
          + Subtree.IDS
          + " and s.tags <> '')";

  private final Sql sql;
  private final Handle handle;

  TagIndex(Sql sql, Handle handle) {
    this.sql = sql;
    this.handle = handle;
  }

  private record Old(long updated, String tags) {}

  void insert(StatusStream stream) {
    String tags = TagWords.of(stream.tags());
    if (!tags.isEmpty()) {
      long updated = Columns.micros(stream.updated());
      sql.change(handle, INSERT, updated, stream.id().hex(), TagWords.json(tags));
    }
  }

  /** To be called while the stream's row is still as it was; fails if there is none. */
  void update(StatusStream stream) {
    String id = stream.id().hex();
    Old old =
        sql.first(handle, OLD, row -> new Old(row.getLong(1), row.getString(2)), id)
            .orElseThrow(() -> new IllegalStateException("There is no stream " + id + "."));
    if (!old.tags().isEmpty()) {
      sql.change(handle, DELETE, TagWords.json(old.tags()), old.updated(), id);
    }
    insert(stream);
  }

  /** To be called while the rows are still there. */
  void deleteSubtree(StreamUri top) {
    Subtree.bind(handle.createUpdate(DELETE_SUBTREE), top).execute();
  }
}
