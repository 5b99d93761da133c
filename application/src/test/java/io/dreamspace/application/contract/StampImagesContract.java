package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.document.StampImages;
import io.dreamspace.domain.document.ImageData;
import io.dreamspace.domain.document.StampImage;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The use cases of what stamps look like. */
abstract class StampImagesContract extends SubjectContract {
  private static final byte[] GIF = {'G', 'I', 'F', '8', '9', 'a', 3, 0, 2, 0, 0, -1, 127, -128};

  @ParameterizedTest
  @ValueSource(strings = {"approve", "Zürich/ <b>", "..", ".", "a+b%20", "😀", "a?b#c;d", " "})
  void find_answersWhatWasPut_whateverTheTypeIsCalled(String type) {
    StampImage image = image(type, 14);
    images().put(image);
    images().put(image(type + "!", 15));

    assertThat(images().find(type)).contains(image);
  }

  @Test
  void findAll_answersThoseThatAreThere() {
    StampImage first = image("approve", 14);
    StampImage second = image("a+b%20", 15);
    images().put(first);
    images().put(second);
    images().put(image("not asked for", 14));

    assertThat(images().findAll(Set.of("approve", "a+b%20", "none")))
        .isEqualTo(Map.of("approve", first, "a+b%20", second));
    assertThat(images().findAll(Set.of())).isEmpty();
  }

  @Test
  void find_ofATypeWithoutOne_isEmpty() {
    images().put(image("approve", 14));

    assertThat(images().find("Approve")).isEmpty();
    assertThat(images().find("")).isEmpty();
  }

  @Test
  void put_replacesWhatWasThere() {
    images().put(image("approve", 14));
    StampImage largest = image("approve", StampImage.MOST_BYTES);
    images().put(largest);

    assertThat(images().find("approve")).contains(largest);
  }

  @Test
  void delete_answersWhatThereWas_andTakesIt() {
    StampImage image = image("approve", 14);
    images().put(image);
    images().put(image("deny", 14));

    assertThat(images().delete("approve")).isEqualTo(image);

    assertThat(images().find("approve")).isEmpty();
    assertThat(images().find("deny")).isPresent();
    assertNotFound("No image was given for this type of stamps.", () -> images().delete("approve"));
  }

  @Test
  void type_thatNoStampCanBeOf_isInvalid() {
    String sentence = "Field 'stamp_type' must not contain a NUL character.";

    assertInvalid("stamp_type", sentence, () -> images().find("\0"));
    assertInvalid("stamp_type", sentence, () -> images().delete("\0"));
  }

  private static StampImage image(String type, int bytes) {
    return new StampImage(type, ImageData.of(Arrays.copyOf(GIF, bytes)));
  }

  private StampImages images() {
    return session().stampImages();
  }
}
