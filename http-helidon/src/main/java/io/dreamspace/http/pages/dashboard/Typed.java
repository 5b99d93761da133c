package io.dreamspace.http.pages.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dreamspace.http.reading.WholeNumber;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * What was typed into a form as the body that a program would have sent, so that the same rules
 * hold, and the same sentences tell of them.
 */
final class Typed {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Too many for a number of ours, perhaps, which is then said. */
  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,1000}");

  private Typed() {}

  /** The fields that were changed. */
  static ObjectNode changes(Sheet filled) {
    ObjectNode body = JSON.objectNode();
    for (Field field : filled.fields()) {
      if (!plain(field, field.value()).equals(plain(field, field.was()))) {
        body.set(field.name(), value(field));
      }
    }
    return body;
  }

  /** All fields that something was typed into. */
  static ObjectNode all(Sheet filled) {
    ObjectNode body = JSON.objectNode();
    for (Field field : filled.fields()) {
      if (!field.value().isEmpty()) {
        body.set(field.name(), value(field));
      }
    }
    return body;
  }

  private static JsonNode value(Field field) {
    String text = plain(field, field.value());
    if (text.isEmpty() && field.kind().mayBeNothing()) {
      return JSON.nullNode();
    }
    return field.kind() == Field.Kind.NUMBER ? number(text.strip()) : JSON.textNode(text);
  }

  private static JsonNode number(String text) {
    return WholeNumber.parse(text)
        .<JsonNode>map(JSON::numberNode)
        .orElseGet(
            () ->
                DIGITS.matcher(text).matches()
                    ? JSON.numberNode(new BigInteger(text))
                    : JSON.textNode(text));
  }

  /** Browsers end lines in their own way, and have one line in most fields. */
  private static String plain(Field field, String text) {
    return field.kind().isLong() ? text.replace("\r\n", "\n") : text.replaceAll("[\r\n]", "");
  }
}
