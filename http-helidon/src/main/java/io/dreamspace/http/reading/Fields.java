package io.dreamspace.http.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object. A reader asks for each field that the object may have, by name and
 * {@link Type}; what it did not ask for is refused after it. Made by {@link Type#object}.
 */
public final class Fields {
  private final ObjectNode object;
  private final Names names;

  Fields(ObjectNode object) {
    this(object, new Names());
  }

  private Fields(ObjectNode object, Names names) {
    this.object = object;
    this.names = names;
  }

  /** A field that must be there. */
  public <T extends @Nullable Object> T required(String name, Type<T> type) {
    JsonNode value = value(name);
    if (value == null) {
      throw new Invalid(name, "Field '" + name + "' is required.");
    }
    return type.read(name, value);
  }

  /** A field that need not be there; null if it is not. */
  public <T extends @Nullable Object> @Nullable T optional(String name, Type<T> type) {
    JsonNode value = value(name);
    return value == null ? null : type.read(name, value);
  }

  /** A field that changes if it is there. */
  public <T extends @Nullable Object> Edit<T> edit(String name, Type<T> type) {
    JsonNode value = value(name);
    return value == null ? Edit.keep() : Edit.set(type.read(name, value));
  }

  /** One value that has two forms, each a field of its own: exactly one of them must be there. */
  public <T> T oneOf(
      String first, Type<? extends T> firstType, String second, Type<? extends T> secondType) {
    boolean hasFirst = has(first);
    boolean hasSecond = has(second);
    if (hasFirst && hasSecond) {
      throw both(first, second);
    }
    if (!hasFirst && !hasSecond) {
      throw new Invalid(first, "Field '" + first + "' or '" + second + "' is required.");
    }
    return hasFirst ? required(first, firstType) : required(second, secondType);
  }

  /** Like {@link #oneOf} for a value that may be absent, or null in either form or both. */
  public <T> @Nullable T oneOfOrNone(
      String first, Type<? extends T> firstType, String second, Type<? extends T> secondType) {
    T firstValue = optional(first, Type.nullable(firstType));
    T secondValue = optional(second, Type.nullable(secondType));
    if (firstValue != null && secondValue != null) {
      throw both(first, second);
    }
    return firstValue == null ? secondValue : firstValue;
  }

  /** Whether the field is there, be it null. */
  public boolean has(String name) {
    return value(name) != null;
  }

  /** These fields with this one, which is known from elsewhere, in place of what is given. */
  public Fields with(String name, long value) {
    ObjectNode changed = JsonNodeFactory.instance.objectNode().setAll(object);
    return new Fields(changed.put(name, value), names);
  }

  void refuseOthers() {
    names.refuseOthers("Field", object::fieldNames);
  }

  private @Nullable JsonNode value(String name) {
    names.ask(name);
    return object.get(name);
  }

  private static Invalid both(String first, String second) {
    return new Invalid(first, "Give '" + first + "' or '" + second + "', not both.");
  }
}
