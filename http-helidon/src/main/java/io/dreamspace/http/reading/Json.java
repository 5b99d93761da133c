package io.dreamspace.http.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads bodies: JSON by RFC 8259, and if it is to be lenient, a comma before a closing bracket.
 * Holds the mapper that writes answers. Safe for use by many threads; one of a kind is enough for a
 * server.
 */
public final class Json {
  /** How deep objects and arrays may be nested. */
  static final int DEEPEST = 64;

  /** How long a number or a key may be, in characters. */
  static final int LONGEST_WORD = 1000;

  /** Enough for a body of 16 MiB that is all stamps, without blanks; keeps the tree small. */
  static final int MOST_TOKENS = 4_000_000;

  /** How many bytes a character has: the parser counts those of a key. */
  private static final int MOST_BYTES = 4;

  private static final int KEPT_BUFFERS = 64;

  private final ObjectMapper mapper;

  /** For those who write their JSON by hand. */
  public Json() {
    this(true);
  }

  private Json(boolean lenient) {
    mapper =
        JsonMapper.builder(factory(lenient))
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .addModule(new SimpleModule().addSerializer(new PlainText()))
            .build();
  }

  /** For those whose programs write it: nothing is JSON but what the RFC says. */
  public static Json strict() {
    return new Json(false);
  }

  private static JsonFactory factory(boolean lenient) {
    return JsonFactory.builder()
        .configure(JsonReadFeature.ALLOW_TRAILING_COMMA, lenient)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        // Keys are whatever clients send: they do not belong into the JVM's table of strings.
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        // The default keeps buffers by thread, and each request has a new one.
        .recyclerPool(JsonRecyclerPools.newBoundedPool(KEPT_BUFFERS))
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_WORD)
                .maxNameLength(LONGEST_WORD * MOST_BYTES)
                .maxStringLength(Integer.MAX_VALUE)
                .maxTokenCount(MOST_TOKENS)
                .build())
        .build();
  }

  /** Writes records as UTF-8, without blanks, their keys in the order of their components. */
  public ObjectMapper mapper() {
    return mapper;
  }

  /**
   * Reads a whole body.
   *
   * @throws Invalid if it is not UTF-8 or not JSON, if a key is there twice, or if it is nested
   *     deeper than anything that the API has
   */
  public JsonNode read(byte[] body) {
    BodyEncoding.check(body);
    try (JsonParser parser = mapper.createParser(body)) {
      return tree(parser, body);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
  }

  private JsonNode tree(JsonParser parser, byte[] body) throws IOException {
    try {
      JsonNode root = mapper.readTree(parser);
      if (root == null) {
        throw new Invalid(null, "The body is empty; it must be JSON.");
      }
      if (parser.nextToken() != null) {
        throw JsonFault.trailing(parser, body);
      }
      return root;
    } catch (JsonProcessingException e) {
      throw JsonFault.of(e, parser, body);
    } catch (NumberFormatException e) {
      throw JsonFault.number(parser, body);
    }
  }
}
