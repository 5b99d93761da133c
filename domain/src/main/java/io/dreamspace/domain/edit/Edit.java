package io.dreamspace.domain.edit;

import org.jspecify.annotations.Nullable;

/**
 * What a change does to one field: leaves it, or sets it. Setting it to null is a change, too,
 * where the field may be null; that is why this is no {@link java.util.Optional}.
 *
 * @param <T> the field's type
 */
public sealed interface Edit<T extends @Nullable Object> {

  /** The field stays as it is. */
  record Keep<T extends @Nullable Object>() implements Edit<T> {}

  /** The field gets this value. */
  record Set<T extends @Nullable Object>(T value) implements Edit<T> {}

  /** Leaves the field as it is. */
  static <T extends @Nullable Object> Edit<T> keep() {
    return new Keep<>();
  }

  /**
   * Gives the field this value, also if it has it already.
   *
   * @param value null empties a field that may be empty
   */
  static <T extends @Nullable Object> Edit<T> set(T value) {
    return new Set<>(value);
  }

  /** The field's value after the change. */
  default T applyTo(T current) {
    return switch (this) {
      case Keep<T> keep -> current;
      case Set<T>(T value) -> value;
    };
  }
}
