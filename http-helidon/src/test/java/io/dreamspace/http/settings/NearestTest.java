package io.dreamspace.http.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "port, port, 0",
    "prot, port, 2",
    "por, port, 1",
    "ports, port, 1",
    "kitten, sitting, 5",
    "'', host, 4",
    "host, '', 4"
  })
  void distance_countsEdits(String one, String other, int edits) {
    assertThat(Nearest.distance(one, other)).isEqualTo(edits);
  }

  @Test
  void to_ignoresCase() {
    assertThat(Nearest.to("APITOKN", List.of("port", "apitoken"))).isEqualTo("apitoken");
  }
}
