package io.dreamspace.persistence;

import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.gallery.Drawing;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Events as rows, alone and with their users and documents. */
final class EventRows {
  /** To be selected first from {@code events e}. */
  static final String COLUMNS =
      """
      e.event_id, e.document_id, e.user_id, e.user_name, e.occurred_at, e.created_at,
      e.event_type, e.message, e.tier, e.subscribed_length, e.amount, e.cheer_type,
      e.viewer_count\
      """;

  private static final int FIRST_OF_KIND = 7;
  private static final int FIRST_OF_USER = 14;
  private static final int FIRST_OF_DOCUMENT = 19;

  static final String SELECT_BARE = "select " + COLUMNS + " from events e ";

  static final String SELECT =
      "select "
          + COLUMNS
          + ", "
          + UserRows.COLUMNS
          + ", "
          + DocumentRows.COLUMNS
          + """
           from events e
          join users u on u.user_id = e.user_id
          left join documents d on d.document_id = e.document_id
          """;

  /** Documents, each with the first event that refers to it, if one does. */
  static final String SELECT_DRAWINGS =
      "select "
          + COLUMNS
          + ", "
          + UserRows.COLUMNS
          + ", "
          + DocumentRows.COLUMNS
          + """
           from documents d
          left join events e on e.event_id = (
            select min(f.event_id) from events f where f.document_id = d.document_id)
          left join users u on u.user_id = e.user_id
          """;

  private EventRows() {}

  static Event event(ResultSet row) throws SQLException {
    return new Event(
        new EventId(row.getLong(1)),
        documentId(row),
        new UserId(row.getLong(3)),
        row.getString(4),
        Columns.instant(row.getLong(5)),
        Columns.instant(row.getLong(6)),
        kind(row));
  }

  /** The event and what it refers to; the document still without stamps. */
  static EventDetails details(ResultSet row) throws SQLException {
    Event event = event(row);
    Document document =
        event.documentId() == null ? null : DocumentRows.document(row, FIRST_OF_DOCUMENT);
    return new EventDetails(event, UserRows.user(row, FIRST_OF_USER), document);
  }

  /** The document, still without stamps, and what it was drawn for. */
  static Drawing drawing(ResultSet row) throws SQLException {
    Document document = DocumentRows.document(row, FIRST_OF_DOCUMENT);
    return Columns.longOrNull(row, 1) == null
        ? new Drawing(document, null, null)
        : new Drawing(document, event(row), UserRows.user(row, FIRST_OF_USER));
  }

  static long bytes(EventDetails details) {
    Document document = details.document();
    return bytes(details.event())
        + UserRows.bytes(details.user())
        + (document == null ? 0 : DocumentRows.bytes(document));
  }

  static long bytes(Drawing drawing) {
    Event event = drawing.event();
    User user = drawing.user();
    return DocumentRows.bytes(drawing.document())
        + (event == null ? 0 : bytes(event))
        + (user == null ? 0 : UserRows.bytes(user));
  }

  private static long bytes(Event event) {
    return BatchReader.bytes(event.userName(), KindColumns.of(event.kind()).message());
  }

  private static @Nullable DocumentId documentId(ResultSet row) throws SQLException {
    Long id = Columns.longOrNull(row, 2);
    return id == null ? null : new DocumentId(id);
  }

  private static EventKind kind(ResultSet row) throws SQLException {
    String message = row.getString(FIRST_OF_KIND + 1);
    return switch (EventType.of(row.getString(FIRST_OF_KIND))) {
      case PLAIN -> new EventKind.Plain(message);
      case SUBSCRIBER ->
          new EventKind.Subscriber(
              row.getLong(FIRST_OF_KIND + 2), row.getLong(FIRST_OF_KIND + 3), message);
      case CHEER ->
          new EventKind.Cheer(
              row.getLong(FIRST_OF_KIND + 4), row.getString(FIRST_OF_KIND + 5), message);
      case RAID -> new EventKind.Raid(row.getLong(FIRST_OF_KIND + 6));
    };
  }
}
