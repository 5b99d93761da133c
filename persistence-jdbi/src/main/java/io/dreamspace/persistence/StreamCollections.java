package io.dreamspace.persistence;

import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Which collections a stream is in. */
final class StreamCollections {
  private static final String SELECT =
      """
      select null, tags from streams where stream_id = :id
      union all
      select p.uri, '' from child_links l join streams p on p.stream_id = l.parent_id
      where l.child_id = :id\
      """;

  private StreamCollections() {}

  static List<Address> of(Handle handle, StreamId id) {
    return handle
        .createQuery(SELECT)
        .bind("id", id.hex())
        .map((row, context) -> addresses(row))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Address> addresses(ResultSet row) throws SQLException {
    String uri = row.getString(1);
    return uri == null
        ? TagWords.tags(row.getString(2)).list().stream().map(StreamCollections::of).toList()
        : List.of(new Address.OfStream(new StreamUri(uri)));
  }

  private static Address of(Tag tag) {
    return new Address.OfTag(tag);
  }
}
