package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.domain.document.ImageData;
import io.dreamspace.domain.document.StampImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of what stamps look like must do. */
public abstract class StampImageStoreContract extends StoresContract {
  private static final byte[] GIF = {'G', 'I', 'F', '8', '9', 'a', 3, 0, 2, 0, 0, -1, 127, -128};

  @ParameterizedTest
  @MethodSource("io.dreamspace.application.Fixtures#texts")
  void find_answersWhatWasPut_byTheTypeToTheLetter(String type) {
    StampImage image = image(type, GIF.length);
    put(image);
    put(image(type + "!", GIF.length + 1));

    assertThat(stores.stampImages().find(type)).contains(image);
  }

  @Test
  void findAll_answersThoseThatAreThere() {
    Map<String, StampImage> images = new HashMap<>();
    for (String type : Fixtures.texts()) {
      images.put(type, image(type, GIF.length));
      put(images.get(type));
    }
    put(image("not asked for", GIF.length));
    Set<String> asked = new HashSet<>(images.keySet());
    asked.add("none");

    assertThat(stores.stampImages().findAll(asked)).isEqualTo(images);
    assertThat(stores.stampImages().findAll(Set.of())).isEmpty();
  }

  @Test
  void find_ofATypeWithoutOne_isEmpty() {
    put(image("approve", GIF.length));

    assertThat(stores.stampImages().find("Approve")).isEmpty();
    assertThat(stores.stampImages().find("approv")).isEmpty();
  }

  @Test
  void put_takesThePlaceOfTheOneBefore() {
    put(image("approve", GIF.length));
    StampImage largest = image("approve", StampImage.MOST_BYTES);
    put(largest);

    assertThat(stores.stampImages().find("approve")).contains(largest);
  }

  @Test
  void put_needsAUnitOfWork() {
    assertThatThrownBy(() -> stores.stampImages().put(image("approve", GIF.length)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void delete_takesThatOfOneType() {
    StampImage stays = image("deny", GIF.length);
    put(stays);
    put(image("approve", GIF.length));

    change(() -> stores.stampImages().delete("approve"));
    change(() -> stores.stampImages().delete("none"));

    assertThat(stores.stampImages().find("approve")).isEmpty();
    assertThat(stores.stampImages().find("deny")).contains(stays);
  }

  private void put(StampImage image) {
    change(() -> stores.stampImages().put(image));
  }

  private static StampImage image(String type, int length) {
    return new StampImage(type, ImageData.of(Arrays.copyOf(GIF, length)));
  }
}
