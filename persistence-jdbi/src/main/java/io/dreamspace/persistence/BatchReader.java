package io.dreamspace.persistence;

import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Finder;
import io.dreamspace.application.listing.Order;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows by their ids, and stops at the first that does not fit into the batch: those after it
 * are not read.
 *
 * @param sql selects the rows whose id is in {@code :ids}, a JSON array, in ascending order of id,
 *     by which it ends
 * @param idOf a row's id
 * @param bytesOf about how many bytes of text a row holds
 */
record BatchReader<T>(
    String sql, RowMapper<T> mapper, ToLongFunction<T> idOf, ToLongFunction<T> bytesOf) {

  Batch<T> read(Handle handle, List<Long> ids) {
    List<T> rows = new ArrayList<>(ids.size());
    long bytes = 0;
    try (ResultIterator<T> result =
        handle.createQuery(inOrderOf(ids)).bind("ids", json(ids)).map(mapper).iterator()) {
      while (result.hasNext()) {
        T row = result.next();
        bytes += bytesOf.applyAsLong(row);
        if (bytes > Finder.BATCH_BYTES && !rows.isEmpty()) {
          return new Batch<>(rows, idOf.applyAsLong(rows.getLast()));
        }
        rows.add(row);
      }
    }
    return new Batch<>(rows, ids.getLast());
  }

  private String inOrderOf(List<Long> ids) {
    return switch (Order.of(ids)) {
      case OLDEST -> sql;
      case NEWEST -> sql + " desc";
    };
  }

  /** One parameter for any number of ids, so that the statement's text stays the same. */
  static String json(List<Long> ids) {
    StringBuilder json = new StringBuilder(ids.size() * 8).append('[');
    for (Iterator<Long> each = ids.iterator(); each.hasNext(); ) {
      json.append(each.next().longValue()).append(each.hasNext() ? "," : "");
    }
    return json.append(']').toString();
  }

  static long bytes(@Nullable String... texts) {
    long bytes = 0;
    for (@Nullable String text : texts) {
      bytes += text == null ? 0 : text.length();
    }
    return bytes;
  }
}
