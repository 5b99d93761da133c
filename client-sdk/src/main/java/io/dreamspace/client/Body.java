package io.dreamspace.client;

import io.dreamspace.domain.edit.Edit;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a request's body, as they are written. Null is written; what is not put is not. */
final class Body {
  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  Body put(String name, @Nullable String value) {
    return set(name, value);
  }

  Body put(String name, long value) {
    return set(name, value);
  }

  Body put(String name, double value) {
    return set(name, value);
  }

  Body put(String name, @Nullable Instant value) {
    return set(name, value == null ? null : value.toString());
  }

  Body put(String name, Body value) {
    return set(name, value.fields());
  }

  Body put(String name, List<Body> values) {
    return set(name, values.stream().map(Body::fields).toList());
  }

  Body putTexts(String name, List<String> values) {
    return set(name, List.copyOf(values));
  }

  /** A text or a number that is put if it changes. */
  Body edit(String name, Edit<?> edit) {
    return edit instanceof Edit.Set<?> set ? set(name, set.value()) : this;
  }

  /** Something that is put if it changes, by way of a text or a number unless it is null. */
  <T> Body edit(String name, Edit<? extends @Nullable T> edit, Function<T, ? extends Object> wire) {
    if (edit instanceof Edit.Set<? extends @Nullable T> set) {
      T value = set.value();
      set(name, value == null ? null : wire.apply(value));
    }
    return this;
  }

  /** For the JSON: made of maps, lists, texts and numbers. */
  Map<String, @Nullable Object> fields() {
    return Collections.unmodifiableMap(fields);
  }

  private Body set(String name, @Nullable Object value) {
    fields.put(name, value);
    return this;
  }
}
