package io.dreamspace.application.once;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintingTest {

  @Test
  void fingerprint_isTheSameInEveryVersion() {
    // Over 4 "sort", 1 "a", -1, 2 bytes and 7, each number as eight bytes.
    assertThat(
            new Fingerprinting("sort")
                .text("a")
                .text(null)
                .bytes(new byte[] {1, 2})
                .number(7)
                .fingerprint()
                .sha256())
        .isEqualTo("810200d9a0f18ff70278beaddb75018ba468496cb8b3fa530b57c80723a868f4");
  }

  @Test
  void fingerprint_tellsSortsApart() {
    assertThat(new Fingerprinting("a").text("x").fingerprint())
        .isEqualTo(new Fingerprinting("a").text("x").fingerprint())
        .isNotEqualTo(new Fingerprinting("b").text("x").fingerprint());
  }

  @Test
  void fingerprint_knowsTheBordersOfParts() {
    assertThat(new Fingerprinting("s").text("ab").text("c").fingerprint())
        .isNotEqualTo(new Fingerprinting("s").text("a").text("bc").fingerprint());
  }

  @Test
  void fingerprint_tellsNullFromEmpty() {
    assertThat(new Fingerprinting("s").text(null).fingerprint())
        .isNotEqualTo(new Fingerprinting("s").text("").fingerprint());
  }
}
