package io.dreamspace.application.memory;

import io.dreamspace.application.listing.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one sort, in order of key, which is an id where nothing else is said. A draft
 * uses its original's rows until it changes one, and copies them then; the original must not change
 * any more.
 */
final class Rows<K extends Comparable<K>, V> {
  private NavigableMap<K, V> rows;
  private boolean shared;

  Rows() {
    this(new TreeMap<>(), false);
  }

  private Rows(NavigableMap<K, V> rows, boolean shared) {
    this.rows = rows;
    this.shared = shared;
  }

  Rows<K, V> draft() {
    return new Rows<>(rows, true);
  }

  boolean has(K id) {
    return rows.containsKey(id);
  }

  Optional<V> find(K id) {
    return Optional.ofNullable(rows.get(id));
  }

  /** What has an id that somebody holds as a reference, and which must therefore be there. */
  V require(K id) {
    @Nullable V row = rows.get(id);
    if (row == null) {
      throw new IllegalStateException("A reference leads to " + id + ", which is not there.");
    }
    return row;
  }

  Collection<V> all() {
    return Collections.unmodifiableCollection(rows.values());
  }

  /** What has keys from this on, and before that. */
  Collection<V> between(K from, K before) {
    return Collections.unmodifiableCollection(rows.subMap(from, before).values());
  }

  boolean any(Predicate<V> wanted) {
    return rows.values().stream().anyMatch(wanted);
  }

  List<K> ids(Predicate<V> wanted, Order order, K after, int limit) {
    List<K> ids = new ArrayList<>();
    for (var row : after(order, after).entrySet()) {
      if (ids.size() == limit) {
        break;
      }
      if (wanted.test(row.getValue())) {
        ids.add(row.getKey());
      }
    }
    return ids;
  }

  private NavigableMap<K, V> after(Order order, K id) {
    return switch (order) {
      case OLDEST -> rows.tailMap(id, false);
      case NEWEST -> rows.headMap(id, false).descendingMap();
    };
  }

  void put(K id, V row) {
    own().put(id, row);
  }

  void remove(K id) {
    own().remove(id);
  }

  void removeIf(Predicate<V> unwanted) {
    own().values().removeIf(unwanted);
  }

  private NavigableMap<K, V> own() {
    if (shared) {
      rows = new TreeMap<>(rows);
      shared = false;
    }
    return rows;
  }
}
