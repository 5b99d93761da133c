package io.dreamspace.persistence;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.edit.Edit;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What tests do to a database by the shortest way. */
final class Drawings {
  private final Database database;

  Drawings(Database database) {
    this.database = database;
  }

  /** Draws a document with this text; within a unit of work. */
  Document draw(String data) {
    DocumentDraft draft =
        new DocumentDraft(
            data, data.length(), data.substring(0, Math.min(9, data.length())), List.of());
    return database.documents().insert(draft, Fixtures.NOON);
  }

  /**
   * Replaces the text of a document. If there is no room for it, SQLite takes back not only this,
   * but the whole transaction.
   */
  boolean redraw(Document document, String data) {
    database
        .documents()
        .update(
            document.id(), new DocumentEdit(Edit.set(data), Edit.keep(), Edit.keep(), Edit.keep()));
    return true;
  }

  /** Draws a document in a unit of work of its own. */
  Document drawn(String data) {
    return database.unitOfWork().write(() -> draw(data));
  }

  List<Long> ids() {
    return database.documents().ids(DocumentFilter.all(), 0, Integer.MAX_VALUE);
  }

  /** Leaves the database no room for more than this number of pages beyond those it has. */
  void leaveRoomFor(int pages) {
    database.unitOfWork().write(() -> database.sql().write(handle -> limit(handle, pages)));
  }

  void leaveAllRoom() {
    database
        .unitOfWork()
        .write(() -> database.sql().write(handle -> pragma(handle, "max_page_count = 1000000000")));
  }

  private static long limit(Handle handle, int pages) {
    return pragma(handle, "max_page_count = " + (pragma(handle, "page_count") + pages));
  }

  private static long pragma(Handle handle, String pragma) {
    return handle.createQuery("pragma " + pragma).mapTo(long.class).one();
  }
}
