package io.dreamspace.persistence;

import io.dreamspace.application.change.Retention;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the changes that are no longer kept, with what was kept for them, in steps. Used by the
 * writing thread alone. What it remembers of the first change may be outdated after work is taken
 * back; then that change goes a little later.
 */
final class Forgetting {
  private static final String FIRST =
      "select change_id, at from changes order by change_id limit 1";

  private static final String THROUGH =
      """
      select max(change_id)
      from (select change_id, at from changes order by change_id limit :most)
      where change_id < :last and (at < :cutoff or change_id <= :byCount)\
      """;

  private static final List<String> DELETIONS =
      List.of(
          "delete from deleted_users where kept_for <= ?",
          "delete from deleted_events where kept_for <= ?",
          "delete from deleted_documents where kept_for <= ?",
          "delete from deleted_stamps where kept_for <= ?",
          "delete from deleted_specimens where kept_for <= ?",
          "delete from deleted_transactions where kept_for <= ?",
          "delete from stream_changes where change_id <= ?",
          "delete from changes where change_id <= ?");

  private final Sql sql;
  private final long age;
  private final long count;
  private @Nullable First first;

  private record First(long number, long at) {}

  Forgetting(Sql sql, Retention retention) {
    this.sql = sql;
    this.age = retention.age().toNanos() / 1_000;
    this.count = retention.count();
  }

  /** After the last change was appended: deletes so many changes at most. */
  void run(Handle handle, long last, long lastAt, long most) {
    if (first == null) {
      first = first(handle);
    }
    long cutoff = lastAt - age;
    long byCount = last - count;
    if (first != null && (first.at() < cutoff || first.number() <= byCount)) {
      delete(handle, last, cutoff, byCount, most);
      first = first(handle);
    }
  }

  private void delete(Handle handle, long last, long cutoff, long byCount, long most) {
    handle
        .createQuery(THROUGH)
        .bind("most", most)
        .bind("last", last)
        .bind("cutoff", cutoff)
        .bind("byCount", byCount)
        .map((row, context) -> Columns.longOrNull(row, 1))
        .stream()
        .filter(through -> through != null)
        .toList()
        .forEach(through -> DELETIONS.forEach(text -> sql.change(handle, text, through)));
  }

  private static @Nullable First first(Handle handle) {
    return handle
        .createQuery(FIRST)
        .map((row, context) -> new First(row.getLong(1), row.getLong(2)))
        .findOne()
        .orElse(null);
  }
}
