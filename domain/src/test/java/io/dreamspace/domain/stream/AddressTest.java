package io.dreamspace.domain.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.stream.Address.OfStream;
import io.dreamspace.domain.stream.Address.OfTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @Test
  void parse_tellsTagsFromStreams() {
    assertThat(Address.parse(" #Player1 ")).contains(new OfTag(new Tag("player1")));
    assertThat(Address.parse("Matt/Mr Tree/"))
        .contains(new OfStream(new StreamUri("matt/mr+tree")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "#a b", "#facade", "a//b", "a#b"})
  void parse_findsNoCollectionInAnythingElse(String text) {
    assertThat(Address.parse(text)).isEmpty();
  }

  @Test
  void text_isWhatClientsCompare() {
    assertThat(new OfTag(new Tag("Player1")).text()).isEqualTo("#player1");
    assertThat(new OfStream(new StreamUri("matt/mr+tree")).text()).isEqualTo("matt/mr+tree");
  }
}
