package io.dreamspace.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectIdTest {

  @Property
  void of_isAnId_whateverIsRandom(@ForAll long random) {
    String id = ObjectId.of(Instant.ofEpochSecond(0x552f6896), random);

    assertThat(id).startsWith("552f6896").hasSize(24);
    assertThat(ObjectId.parse(id)).contains(id);
    assertThat(ObjectId.parse(id.toUpperCase(Locale.ROOT))).contains(id);
    assertThat(ObjectId.checked(id)).isEqualTo(id);
  }

  @Property
  void of_differs_whereWhatIsRandomDiffers(@ForAll long one, @ForAll long other) {
    Instant at = Instant.EPOCH;

    assertThat(ObjectId.of(at, one).equals(ObjectId.of(at, other))).isEqualTo(one == other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "552f68963004ce448e1e19a",
        "552f68963004ce448e1e19a55",
        "552f68963004ce448e1e19ag",
        " 552f68963004ce448e1e19a5",
        "-52f68963004ce448e1e19a5",
        "\uff1552f68963004ce448e1e19a"
      })
  void parse_findsNoIdInAnythingElse(String text) {
    assertThat(ObjectId.parse(text)).isEmpty();
    assertThatThrownBy(() -> ObjectId.checked(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
