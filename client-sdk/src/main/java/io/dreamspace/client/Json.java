package io.dreamspace.client;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** JSON as the API has it. Whatever of an answer is not understood is an {@link IOException}. */
final class Json {
  // Keys that a later server may add are passed over; numbers that are missing are no zeros.
  private final ObjectMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  byte[] write(Object value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UncheckedIOException("This cannot be written as JSON.", e);
    }
  }

  /** Any JSON; absent fields of it are missing nodes. */
  JsonNode readTree(byte[] json) throws IOException {
    return mapper.readTree(json);
  }

  <B, T> T read(byte[] json, Reading<B, T> reading) throws IOException {
    try {
      B body = mapper.readValue(json, reading.body());
      return reading.toDomain().apply(body);
    } catch (RuntimeException e) {
      throw new IOException("The object is not as the API has it.", e);
    }
  }

  <B, T> T read(JsonNode json, Reading<B, T> reading) throws IOException {
    try {
      return reading.toDomain().apply(mapper.treeToValue(json, reading.body()));
    } catch (RuntimeException e) {
      throw new IOException("The object is not as the API has it.", e);
    }
  }

  <B, T> List<T> readList(byte[] json, Reading<B, T> reading) throws IOException {
    try {
      List<B> bodies = mapper.readerForListOf(reading.body()).readValue(json);
      return bodies.stream().map(reading.toDomain()).toList();
    } catch (RuntimeException e) {
      throw new IOException("The list is not as the API has it.", e);
    }
  }

  /** What a refusal says; empty if it says nothing that is understood. */
  <B> Optional<B> readRefusal(byte[] json, Class<B> body) {
    try {
      return Optional.of(mapper.readValue(json, body));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
