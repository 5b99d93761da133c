package io.dreamspace.http.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.Level;

class ValuesTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1048576, 1048576",
    "10B, 10",
    "512KiB, 524288",
    "16MiB, 16777216",
    "16 mib, 16777216",
    "1GiB, 1073741824"
  })
  void bodyLimit_readsBytesAndUnits(String text, long bytes) {
    assertThat(Values.bodyLimit(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "-1",
        "16MB",
        "16M",
        "MiB",
        "1.5MiB",
        "1073741825",
        "2GiB",
        "9999999999GiB",
        "x"
      })
  void bodyLimit_refusesOthers(String text) {
    assertThatThrownBy(() -> Values.bodyLimit(text))
        .isInstanceOfAny(IllegalArgumentException.class, ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "65535, 65535"})
  void port_readsRange(String text, int port) {
    assertThat(Values.port(text)).isEqualTo(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "65536", "80a", "0x50", "8080 "})
  void port_refusesOthers(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Values.port(text));
  }

  @Test
  void zone_readsNamesOffsetsAndTheMachines() {
    assertThat(Values.zone("Europe/Paris")).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(Values.zone("+10:00")).isEqualTo(ZoneOffset.ofHours(10));
    assertThat(Values.zone("system")).isEqualTo(ZoneId.systemDefault());
  }

  @ParameterizedTest
  @CsvSource({
    "true, true",
    "Yes, true",
    "ON, true",
    "1, true",
    "False, false",
    "no, false",
    "0, false"
  })
  void flag_readsWhatPythonReads(String text, boolean flag) {
    assertThat(Values.flag(text)).isEqualTo(flag);
  }

  @Test
  void level_ignoresCase() {
    assertThat(Values.level("debug")).isEqualTo(Level.DEBUG);
  }

  @Test
  void text_refusesBlank() {
    assertThatIllegalArgumentException().isThrownBy(() -> Values.text(" "));
  }
}
