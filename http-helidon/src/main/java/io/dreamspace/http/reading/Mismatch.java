package io.dreamspace.http.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.domain.problem.Problem.Invalid;

/** The problem of a value that is not of its field's type. */
final class Mismatch {
  private Mismatch() {}

  /** Says what was expected, and what is there instead. */
  static Invalid of(String name, String expected, JsonNode value) {
    return of(name, expected + ", not " + kind(value));
  }

  static Invalid of(String name, String expected) {
    return name.isEmpty()
        ? new Invalid(null, "The body must be " + expected + ".")
        : new Invalid(name, "Field '" + name + "' must be " + expected + ".");
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "a boolean";
      case ARRAY -> "an array";
      case OBJECT, POJO -> "an object";
      case NULL, MISSING, BINARY -> "null";
    };
  }
}
