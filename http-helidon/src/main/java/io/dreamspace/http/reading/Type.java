package io.dreamspace.http.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type as the API's tables name it: what JSON value it takes, and what becomes of it. None of
 * them takes null, but those made by {@link #nullable}.
 */
@FunctionalInterface
public interface Type<T extends @Nullable Object> {

  /** Any string; what may be in it, the domain's types know. */
  Type<String> TEXT =
      (name, value) -> {
        if (!value.isTextual()) {
          throw Mismatch.of(name, "a string", value);
        }
        return value.textValue();
      };

  /** Any number that is whole and has no more than 64 bits, however it is written. */
  Type<Long> INTEGER = WholeNumber::read;

  /** Any number that a double can come near to. */
  Type<Double> NUMBER =
      (name, value) -> {
        if (!value.isNumber()) {
          throw Mismatch.of(name, "a number", value);
        }
        double number = value.doubleValue();
        if (!Double.isFinite(number)) {
          throw Mismatch.of(name, "a finite number");
        }
        return number;
      };

  /**
   * Reads one value.
   *
   * @param name the value's field as seen from the object around it; empty for the body itself
   * @throws Invalid if the value is not of this type, about that field or one below it
   */
  T read(String name, JsonNode value);

  /** Reads a whole body. */
  default T readBody(JsonNode body) {
    return read("", body);
  }

  /** This type, with each value made into another, for example by an id's constructor. */
  default <R extends @Nullable Object> Type<R> map(Function<? super T, ? extends R> mapping) {
    return (name, value) -> mapping.apply(read(name, value));
  }

  /** This type or null. */
  static <T> Type<@Nullable T> nullable(Type<T> type) {
    return (name, value) -> value.isNull() ? null : type.read(name, value);
  }

  /** A time, as the server reads them. */
  static Type<Instant> time(ServerTime serverTime) {
    return (name, value) -> serverTime.parse(name, TEXT.read(name, value));
  }

  /**
   * An object. Every key that the reader does not ask for is refused, and whatever is wrong is
   * reported with the path to it.
   */
  static <T> Type<T> object(Function<Fields, T> reader) {
    return (name, value) -> {
      if (!(value instanceof ObjectNode fieldsOfIt)) {
        throw Mismatch.of(name, "a JSON object", value);
      }
      try {
        Fields fields = new Fields(fieldsOfIt);
        T object = reader.apply(fields);
        fields.refuseOthers();
        return object;
      } catch (Invalid invalid) {
        throw name.isEmpty() ? invalid : invalid.within(name);
      }
    };
  }

  /** An array. */
  static <T> Type<List<T>> listOf(Type<T> type) {
    return (name, value) -> {
      if (!value.isArray()) {
        throw Mismatch.of(name, "a JSON array", value);
      }
      List<T> list = new ArrayList<>(value.size());
      for (JsonNode element : value) {
        list.add(type.read(name + "[" + list.size() + "]", element));
      }
      return list;
    };
  }
}
