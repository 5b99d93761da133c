package io.dreamspace.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers as the API's description has them, to be compared as text: the order of keys counts. */
public final class Golden {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Golden() {}

  /** What is to be sent, by the name of its file in {@code golden}: {@code event-plain.json}. */
  public static String expect(String file) {
    try (InputStream stream = Golden.class.getResourceAsStream("/golden/" + file)) {
      if (stream == null) {
        throw new IllegalArgumentException("There is no golden file " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless this body is written as the file has it, and the file is read as this body. */
  public static void assertBothWays(Object body, String file) {
    String expected = expect(file);
    try {
      String written = new String(JSON.writeValueAsBytes(body), StandardCharsets.UTF_8);
      assertThat(written).isEqualTo(expected);
      assertThat(JSON.<Object>readValue(expected, JSON.constructType(body.getClass())))
          .isEqualTo(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
