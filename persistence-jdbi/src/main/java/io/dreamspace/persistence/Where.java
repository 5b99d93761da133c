package io.dreamspace.persistence;

import io.dreamspace.application.listing.Order;
import io.dreamspace.application.listing.TimeRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a filter. Each is added only if the filter has a value for it, so that the
 * statement says no more than is asked, and an index can answer it.
 */
final class Where {
  private final StringBuilder conditions = new StringBuilder();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private boolean anyEqual;
  private boolean anyRange;

  /** The column has this value, unless it is null. */
  Where equal(String column, @Nullable Object value) {
    return value == null ? this : matching(column + " = ", "", value);
  }

  /** The column has this value, unless it is null; one that most rows have, and no index helps. */
  Where common(String column, @Nullable Object value) {
    if (value != null) {
      add(column + " = ", "", value);
    }
    return this;
  }

  /** A condition around a value, unless it is null; one that finds few rows. */
  Where matching(String before, String after, @Nullable Object value) {
    if (value != null) {
      anyEqual = true;
      add(before, after, value);
    }
    return this;
  }

  /**
   * A condition in which question marks stand for a value, unless it is null; it finds few rows.
   */
  Where meeting(String condition, @Nullable Object value) {
    if (value != null) {
      anyEqual = true;
      String name = "v" + values.size();
      conditions.append(" and ").append(condition.replace("?", ":" + name));
      values.put(name, value);
    }
    return this;
  }

  /** The column is null, or is not; unless nothing is asked. */
  Where isNull(String column, @Nullable Boolean isNull) {
    if (isNull != null) {
      anyEqual |= isNull;
      anyRange |= !isNull;
      conditions.append(" and ").append(column).append(isNull ? " is null" : " is not null");
    }
    return this;
  }

  /** The column's time lies in the range. */
  Where within(String column, TimeRange range) {
    anyRange |= range.from() != null || range.before() != null;
    if (range.from() != null) {
      add(column + " >= ", "", Columns.micros(range.from()));
    }
    if (range.before() != null) {
      add(column + " < ", "", Columns.micros(range.before()));
    }
    return this;
  }

  private void add(String before, String after, Object value) {
    String name = "v" + values.size();
    conditions.append(" and ").append(before).append(':').append(name).append(after);
    values.put(name, value);
  }

  /**
   * The ids that these conditions find, in this order. With ranges alone, the planner would rather
   * walk along the ids and look at every row, as that needs no sorting: the plus keeps it from
   * that.
   */
  List<Long> ids(Handle handle, String from, String id, Order order, long after, int limit) {
    String key = anyRange && !anyEqual ? "+" + id : id;
    String statement =
        switch (order) {
          case OLDEST -> "select %s from %s where %s > :after%s order by %s limit :limit";
          case NEWEST -> "select %s from %s where %s < :after%s order by %s desc limit :limit";
        };
    Query query = handle.createQuery(statement.formatted(id, from, key, conditions, key));
    values.forEach(query::bind);
    return query.bind("after", after).bind("limit", limit).mapTo(Long.class).list();
  }
}
