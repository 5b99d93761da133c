package io.dreamspace.application.contract;

import static io.dreamspace.application.StreamFixtures.tags;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.stream.StreamFeed.Broadcast;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.Tags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to streams, and whenever the feed is read: each status was told to just those
 * collections that the stream was in when it was set.
 */
public abstract class StreamFeedHistoryContract extends FedStreamsContract {
  private static final int STREAMS = 6;
  private static final int STEPS = 300;

  private final Map<Long, Set<Address>> expected = new HashMap<>();
  private final List<StatusStream> alive = new ArrayList<>();
  private Random random = new Random();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void after_namesTheCollectionsOfThatTime_whateverHasHappenedSince(long seed) {
    random = new Random(seed);
    root("matt");
    IntStream.range(0, STREAMS).forEach(number -> alive.add(create("matt/" + number)));

    IntStream.range(0, STEPS).forEach(step -> step());

    assertThat(expected).hasSizeGreaterThan(STEPS / 10);
    List<Broadcast> all = told(0);
    assertThat(told(all)).isEqualTo(expected);
    for (int time = 0; time < 20; time++) {
      int from = random.nextInt(all.size());
      assertThat(told(all.get(from).number())).isEqualTo(all.subList(from + 1, all.size()));
    }
  }

  private static Map<Long, Set<Address>> told(List<Broadcast> broadcasts) {
    Map<Long, Set<Address>> told = new HashMap<>();
    for (Broadcast broadcast : broadcasts) {
      if (broadcast.fact() instanceof StatusUpdated) {
        told.put(broadcast.number(), broadcast.collections());
      }
    }
    return told;
  }

  private void step() {
    int index = random.nextInt(STREAMS);
    StatusStream stream = alive.get(index);
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> showAndRemember(stream);
      case 3, 4 -> linkOrUnlink(alive.get(random.nextInt(STREAMS)), stream);
      case 5, 6 -> retag(stream, someTags());
      default -> alive.set(index, replaced(stream));
    }
  }

  private void showAndRemember(StatusStream stream) {
    show(stream);
    expected.put(feed().last(), Set.copyOf(stores.streams().collectionsOf(stream.id())));
  }

  private void linkOrUnlink(StatusStream parent, StatusStream child) {
    if (stores.childLinks().find(parent.id(), child.id()).isPresent()) {
      unlink(parent, child);
    } else if (!parent.id().equals(child.id())) {
      link(parent, child);
    }
  }

  private Tags someTags() {
    return tags(
        random
            .ints(0, 5)
            .distinct()
            .limit(random.nextInt(4))
            .mapToObj(tag -> "t" + tag)
            .toArray(String[]::new));
  }

  private StatusStream replaced(StatusStream stream) {
    streams().delete(key(stream));
    return create(stream.uri().value());
  }
}
