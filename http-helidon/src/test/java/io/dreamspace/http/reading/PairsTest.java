package io.dreamspace.http.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairsTest {
  @Test
  void with_replacesWhatIsOfThatName_andLeavesTheOthersAsTheyAre() {
    assertThat(Pairs.of("after=3&name=%20a+b&&afterwards=1&after").with("after", 7).raw())
        .isEqualTo("name=%20a+b&afterwards=1&after=7");
    assertThat(Pairs.of("").with("after", 7).raw()).isEqualTo("after=7");
  }

  @Test
  void filled_leavesOutWhatIsEmpty() {
    assertThat(Pairs.of("a=&b&c=0&=&").filled().raw()).isEqualTo("c=0");
    assertThat(Pairs.of("").filled().raw()).isEmpty();
  }
}
