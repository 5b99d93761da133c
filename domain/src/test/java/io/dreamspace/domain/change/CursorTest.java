package io.dreamspace.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  private static final Epoch EPOCH = Epoch.of(new UUID(0x0123456789abcdefL, 1));

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 999_999_999_999_999_999L})
  void parse_readsWhatTextWrites(long number) {
    Cursor cursor = new Cursor(EPOCH, number);

    assertThat(Cursor.parse(cursor.text())).contains(cursor);
  }

  @Test
  void text_isNumberAndEpoch() {
    assertThat(new Cursor(EPOCH, 17).text()).isEqualTo("17.0123456789abcdef0000000000000001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "17",
        "17.",
        "17.0123",
        ".0123456789abcdef0000000000000001",
        "-1.0123456789abcdef0000000000000001",
        "+1.0123456789abcdef0000000000000001",
        "1.0123456789ABCDEF0000000000000001",
        "1.0123456789abcdef00000000000000012",
        "1.0123456789abcdef0000000000000001\n",
        "1000000000000000000.0123456789abcdef0000000000000001"
      })
  void parse_takesNothingElse(String text) {
    assertThat(Cursor.parse(text)).isEmpty();
  }
}
