package io.dreamspace.persistence;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Streams as rows, as they are and as they were when they changed. */
final class StreamRows {
  static final String[] COLUMNS = {
    "stream_id",
    "name",
    "uri",
    "created",
    "updated",
    "color",
    "status_created",
    "poster_id",
    "owner_id",
    "tags"
  };

  /** To be selected from a table {@code s}. */
  static final String SELECTED = "s." + String.join(", s.", COLUMNS);

  private StreamRows() {}

  /** The stream whose columns begin at this one. */
  static StatusStream stream(ResultSet row, int first) throws SQLException {
    Status status =
        new Status(
            new Color(row.getString(first + 5)),
            Columns.instant(row.getLong(first + 6)),
            new AccountId(row.getString(first + 7)));
    return new StatusStream(
        new StreamId(row.getString(first)),
        new StreamName(row.getString(first + 1)),
        new StreamUri(row.getString(first + 2)),
        Columns.instant(row.getLong(first + 3)),
        Columns.instant(row.getLong(first + 4)),
        status,
        new AccountId(row.getString(first + 8)),
        TagWords.tags(row.getString(first + 9)));
  }

  /** The values of the columns, in order. */
  static Object[] values(StatusStream stream) {
    return new Object[] {
      stream.id().hex(),
      stream.name().value(),
      stream.uri().value(),
      Columns.micros(stream.created()),
      Columns.micros(stream.updated()),
      stream.status().color().value(),
      Columns.micros(stream.status().created()),
      stream.status().poster().hex(),
      stream.owner().hex(),
      TagWords.of(stream.tags())
    };
  }
}
