package io.dreamspace.application.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {

  @Test
  void items_areACopy() {
    List<String> items = new ArrayList<>(List.of("first"));
    Batch<String> batch = new Batch<>(items, 1);

    items.add("second");

    assertThat(batch.items()).containsExactly("first").isUnmodifiable();
  }
}
