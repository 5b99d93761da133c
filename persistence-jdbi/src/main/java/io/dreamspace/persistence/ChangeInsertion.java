package io.dreamspace.persistence;

import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Appends facts. Those that need one row alone share a statement, which costs half as much. */
final class ChangeInsertion {
  private static final int ROWS_AT_ONCE = 16;

  private static final String INSERT =
      "insert into changes (at, type, object_id, user_id, event_type) values ";

  private final Sql sql;
  private final Handle handle;
  private final long at;

  private final List<@Nullable Object> values = new ArrayList<>();
  private final StringBuilder rows = new StringBuilder();
  private int waiting;

  ChangeInsertion(Sql sql, Handle handle, Instant at) {
    this.sql = sql;
    this.handle = handle;
    this.at = Columns.micros(at);
  }

  void insert(List<? extends Fact> facts) {
    for (Fact fact : facts) {
      switch (fact) {
        case RowFact row when row.action() == Action.DELETED -> insertDeletion(row);
        case RowFact row -> add(row);
        case StreamFact stream -> insert(stream);
      }
    }
    flush();
  }

  private void insertDeletion(RowFact fact) {
    add(fact);
    flush();
    LastStateCopies.run(sql, handle, fact);
  }

  private void insert(StreamFact fact) {
    flush();
    sql.change(handle, "insert into changes (at, type) values (?, ?)", at, fact.type().value());
    sql.change(handle, ChangeRows.INSERT_STREAM, ChangeRows.values(fact));
  }

  /** What is one of a few is written out: binding it would cost more than the row itself. */
  private void add(RowFact fact) {
    if (waiting == ROWS_AT_ONCE) {
      flush();
    }
    if (values.isEmpty()) {
      values.add(at);
    }
    rows.append(waiting++ == 0 ? "(?1, '" : ", (?1, '").append(fact.type().value()).append("', ");
    bind(fact.number());
    UserId user = fact.user();
    rows.append(", ");
    bind(user == null ? null : user.value());
    rows.append(
        fact instanceof EventFact event ? ", '" + event.eventType().value() + "')" : ", null)");
  }

  private void bind(@Nullable Long value) {
    if (value == null) {
      rows.append("null");
    } else {
      values.add(value);
      rows.append('?').append(values.size());
    }
  }

  private void flush() {
    if (waiting > 0) {
      sql.change(handle, INSERT + rows, values.toArray());
      values.clear();
      rows.setLength(0);
      waiting = 0;
    }
  }
}
