package io.dreamspace.persistence;

import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.change.StreamFact.ChildAdded;
import io.dreamspace.domain.change.StreamFact.ChildRemoved;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.change.StreamFact.StreamCreated;
import io.dreamspace.domain.change.StreamFact.StreamDeleted;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Changes as rows: in one table what all have, in another what those of streams have besides. */
final class ChangeRows {
  static final String SELECT =
      """
      select c.change_id, c.at, c.type, s.collection,\
      """
          + " "
          + StreamRows.SELECTED
          + """
           from changes c left join stream_changes s on s.change_id = c.change_id
          """;

  private static final int FIRST_OF_STREAM = 5;

  private static final String INSERT = "insert into changes (at, type) values (?, ?)";

  private static final String INSERT_STREAM =
      "insert into stream_changes (%s, collection, change_id) values (%s, last_insert_rowid())"
          .formatted(
              String.join(", ", StreamRows.COLUMNS),
              String.join(", ", Collections.nCopies(StreamRows.COLUMNS.length + 1, "?")));

  private ChangeRows() {}

  static void insert(Sql sql, Handle handle, Fact fact, Instant at) {
    sql.change(handle, INSERT, Columns.micros(at), fact.type().value());
    switch (fact) {
      case StreamFact about -> sql.change(handle, INSERT_STREAM, values(about));
    }
  }

  private static @Nullable Object[] values(StreamFact fact) {
    Object[] stream = StreamRows.values(fact.stream());
    @Nullable Object[] values = new @Nullable Object[stream.length + 1];
    System.arraycopy(stream, 0, values, 0, stream.length);
    values[stream.length] = collection(fact);
    return values;
  }

  private static @Nullable String collection(StreamFact fact) {
    return switch (fact) {
      case ChildAdded added -> added.collection().text();
      case ChildRemoved removed -> removed.collection().text();
      case StreamCreated created -> null;
      case StatusUpdated updated -> null;
      case StreamDeleted deleted -> null;
    };
  }

  static Change change(ResultSet row) throws SQLException {
    return new Change(row.getLong(1), Columns.instant(row.getLong(2)), streamFact(row));
  }

  static StreamFact streamFact(ResultSet row) throws SQLException {
    StatusStream stream = StreamRows.stream(row, FIRST_OF_STREAM);
    return switch (ChangeType.of(row.getString(3))) {
      case STREAM_CREATED -> new StreamCreated(stream);
      case STREAM_STATUS -> new StatusUpdated(stream);
      case STREAM_CHILD_ADDED -> new ChildAdded(collection(row), stream);
      case STREAM_CHILD_REMOVED -> new ChildRemoved(collection(row), stream);
      case STREAM_DELETED -> new StreamDeleted(stream);
    };
  }

  private static Address collection(ResultSet row) throws SQLException {
    return Address.parse(row.getString(4)).orElseThrow();
  }
}
