package io.dreamspace.client;

import io.dreamspace.application.listing.Order;
import io.dreamspace.application.listing.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The filters of a query string, as they are written. Null filters nothing. */
final class Filters {
  private final List<String> pairs = new ArrayList<>();

  Filters put(String name, @Nullable Object value) {
    if (value != null) {
      pairs.add(name + "=" + Target.formEncoded(name, value.toString()));
    }
    return this;
  }

  <T> Filters put(String name, @Nullable T value, Function<T, Object> text) {
    return value == null ? this : put(name, text.apply(value));
  }

  Filters range(String name, TimeRange range) {
    return put(name + "_after", range.from()).put(name + "_before", range.before());
  }

  /** The same filters, for one page of what they find. */
  Filters page(Order order, long after, int limit) {
    Filters page = new Filters();
    page.pairs.addAll(pairs);
    String word = order == Order.OLDEST ? null : "newest";
    return page.put("order", word).put("limit", limit).put("after", after);
  }

  String encoded() {
    return String.join("&", pairs);
  }
}
