package io.dreamspace.http.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final ObjectMapper JACKSONS = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 2_048, 65_536, 65_537, 1_000_000})
  void text_isWrittenAsJacksonWritesIt(int length) throws JsonProcessingException {
    String base64 = "iVBORw0KGgo+/A==".repeat(length / 16 + 1).substring(0, length);
    assertWrittenAsByJackson(base64);
    for (String odd : new String[] {"\"", "\\", "\n", "\u0000", "\u007f", "é", "日", "🚀", "'"}) {
      assertWrittenAsByJackson(base64 + odd);
      assertWrittenAsByJackson(odd + base64);
    }
  }

  private static void assertWrittenAsByJackson(String text) throws JsonProcessingException {
    ObjectMapper ours = new Json().mapper();
    String expected = JACKSONS.writeValueAsString(text);

    assertThat(new String(ours.writeValueAsBytes(text), StandardCharsets.UTF_8))
        .isEqualTo(expected);
    assertThat(ours.writeValueAsString(text)).isEqualTo(expected);
  }
}
