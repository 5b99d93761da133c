package io.dreamspace.http.blotre.socket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a request. One that may be left out may also be null; nobody asks for those that
 * are unknown. What is missing, or of another type, is {@link Invalid}.
 */
record RequestFields(ObjectNode object) {

  String text(String name) {
    return text(object.get(name));
  }

  Named named(String name) {
    return new Named(text(name));
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : array(object.get(name))) {
      texts.add(text(element));
    }
    return texts;
  }

  /** The query, and two numbers that are accepted beside it and change nothing. */
  StreamQuery query() {
    checkNumber("limit");
    checkNumber("offset");
    return has("query") ? StreamQuery.parse(text("query")) : new StreamQuery.Everything();
  }

  Color color() {
    return new Color(text(object(object.get("status")).get("color")));
  }

  @Nullable Color optionalColor() {
    return has("status") ? color() : null;
  }

  Tags tags() {
    List<Tag> tags = new ArrayList<>();
    for (JsonNode element : array(object.get("tags"))) {
      tags.add(new Tag(text(object(element).get("tag"))));
    }
    return new Tags(tags);
  }

  @Nullable Tags optionalTags() {
    return has("tags") ? tags() : null;
  }

  private boolean has(String name) {
    return object.hasNonNull(name);
  }

  private void checkNumber(String name) {
    if (has(name) && !isInt(object.get(name))) {
      throw mistyped();
    }
  }

  /** Whether a value is an integer of 32 bits, however it is written. */
  static boolean isInt(@Nullable JsonNode value) {
    return value != null
        && value.isNumber()
        && value.canConvertToInt()
        && value.canConvertToExactIntegral();
  }

  private static String text(@Nullable JsonNode value) {
    if (value == null || !value.isTextual()) {
      throw mistyped();
    }
    return value.textValue();
  }

  private static JsonNode array(@Nullable JsonNode value) {
    if (value == null || !value.isArray()) {
      throw mistyped();
    }
    return value;
  }

  private static JsonNode object(@Nullable JsonNode value) {
    if (value == null || !value.isObject()) {
      throw mistyped();
    }
    return value;
  }

  private static Invalid mistyped() {
    return new Invalid(null, "A field is missing, or of the wrong type.");
  }
}
