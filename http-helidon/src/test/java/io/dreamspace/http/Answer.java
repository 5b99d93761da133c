package io.dreamspace.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param headers their names in lower case
 * @param bytes the body, whole
 */
public record Answer(int status, Map<String, List<String>> headers, byte[] bytes) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A header that is there once at most. */
  public Optional<String> header(String name) {
    List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    if (values.size() > 1) {
      throw new AssertionError(name + " is there more than once: " + values);
    }
    return values.stream().findFirst();
  }

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(text(), e);
    }
  }

  /** The values of a field that all objects of the list answered have. */
  public List<Long> ids(String field) {
    return json().findValues(field).stream().map(JsonNode::longValue).toList();
  }

  @Override
  public String toString() {
    return status + " " + headers + "\n" + text();
  }
}
