package io.dreamspace.persistence;

import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact.DocumentFact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.change.RowFact.SpecimenFact;
import io.dreamspace.domain.change.RowFact.StampFact;
import io.dreamspace.domain.change.RowFact.TransactionFact;
import io.dreamspace.domain.change.RowFact.UserFact;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.change.StreamFact.ChildAdded;
import io.dreamspace.domain.change.StreamFact.ChildRemoved;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.change.StreamFact.StreamCreated;
import io.dreamspace.domain.change.StreamFact.StreamDeleted;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.TransactionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Changes as rows: in one table what all have, in another what those of streams have besides. */
final class ChangeRows {
  static final String SELECT =
      """
      select c.change_id, c.at, c.type, s.collection, c.object_id, c.user_id, c.event_type,\
      """
          + " "
          + StreamRows.SELECTED
          + """
           from changes c left join stream_changes s on s.change_id = c.change_id
          """;

  private static final int FIRST_OF_STREAM = 8;

  /** A stream's columns, where the change itself has just been inserted. */
  static final String INSERT_STREAM =
      "insert into stream_changes (%s, collection, change_id) values (%s, last_insert_rowid())"
          .formatted(
              String.join(", ", StreamRows.COLUMNS),
              String.join(", ", Collections.nCopies(StreamRows.COLUMNS.length + 1, "?")));

  private ChangeRows() {}

  /** The values of {@link #INSERT_STREAM}, in order. */
  static @Nullable Object[] values(StreamFact fact) {
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
    return new Change(row.getLong(1), Columns.instant(row.getLong(2)), fact(row));
  }

  private static Fact fact(ResultSet row) throws SQLException {
    return switch (type(row)) {
      case USER_CREATED -> new UserFact(Action.CREATED, user(row));
      case USER_UPDATED -> new UserFact(Action.UPDATED, user(row));
      case USER_DELETED -> new UserFact(Action.DELETED, user(row));
      case EVENT_CREATED -> event(row, Action.CREATED);
      case EVENT_UPDATED -> event(row, Action.UPDATED);
      case EVENT_DELETED -> event(row, Action.DELETED);
      case EVENT_REPLAYED -> event(row, Action.REPLAYED);
      case DOCUMENT_CREATED -> new DocumentFact(Action.CREATED, new DocumentId(number(row)));
      case DOCUMENT_UPDATED -> new DocumentFact(Action.UPDATED, new DocumentId(number(row)));
      case DOCUMENT_DELETED -> new DocumentFact(Action.DELETED, new DocumentId(number(row)));
      case STAMP_CREATED -> new StampFact(Action.CREATED, new StampId(number(row)));
      case STAMP_UPDATED -> new StampFact(Action.UPDATED, new StampId(number(row)));
      case STAMP_DELETED -> new StampFact(Action.DELETED, new StampId(number(row)));
      case SPECIMEN_CREATED -> specimen(row, Action.CREATED);
      case SPECIMEN_UPDATED -> specimen(row, Action.UPDATED);
      case SPECIMEN_DELETED -> specimen(row, Action.DELETED);
      case TRANSACTION_CREATED -> transaction(row, Action.CREATED);
      case TRANSACTION_DELETED -> transaction(row, Action.DELETED);
      case STREAM_CREATED,
          STREAM_STATUS,
          STREAM_CHILD_ADDED,
          STREAM_CHILD_REMOVED,
          STREAM_DELETED ->
          streamFact(row);
    };
  }

  private static ChangeType type(ResultSet row) throws SQLException {
    return ChangeType.of(row.getString(3));
  }

  private static long number(ResultSet row) throws SQLException {
    return row.getLong(5);
  }

  private static UserId user(ResultSet row) throws SQLException {
    return new UserId(row.getLong(6));
  }

  private static EventFact event(ResultSet row, Action action) throws SQLException {
    EventType type = EventType.of(row.getString(7));
    return new EventFact(action, new EventId(number(row)), user(row), type);
  }

  private static SpecimenFact specimen(ResultSet row, Action action) throws SQLException {
    return new SpecimenFact(action, new SpecimenId(number(row)), user(row));
  }

  private static TransactionFact transaction(ResultSet row, Action action) throws SQLException {
    return new TransactionFact(action, new TransactionId(number(row)), user(row));
  }

  static StreamFact streamFact(ResultSet row) throws SQLException {
    StatusStream stream = StreamRows.stream(row, FIRST_OF_STREAM);
    ChangeType type = type(row);
    return switch (type) {
      case STREAM_CREATED -> new StreamCreated(stream);
      case STREAM_STATUS -> new StatusUpdated(stream);
      case STREAM_CHILD_ADDED -> new ChildAdded(collection(row), stream);
      case STREAM_CHILD_REMOVED -> new ChildRemoved(collection(row), stream);
      case STREAM_DELETED -> new StreamDeleted(stream);
      default -> throw new IllegalArgumentException("No change of a stream: " + type.value());
    };
  }

  private static Address collection(ResultSet row) throws SQLException {
    return Address.parse(row.getString(4)).orElseThrow();
  }
}
