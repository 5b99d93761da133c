package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.listing.Paging;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RemoteListingTest {
  private static final int SMALL = 100;
  private static final int LARGE = 2 * 1024 * 1024;

  private final List<String> asked = new ArrayList<>();
  private int bytesEach = SMALL;
  private long last = 60;

  @Test
  void pages_areAskedForWhenTheyAreNeeded() {
    RemoteListing<Long> listing = list(Paging.everything());
    assertThat(asked).containsExactly("25 after 0");

    Iterator<Long> numbers = listing.iterator();
    for (long number = 1; number <= 25; number++) {
      assertThat(numbers.next()).isEqualTo(number);
    }
    assertThat(asked).containsExactly("25 after 0");

    assertThat(numbers.next()).isEqualTo(26);
    assertThat(asked).containsExactly("25 after 0", "200 after 25");
    numbers.forEachRemaining(number -> assertThat(number).isLessThanOrEqualTo(60));
    assertThat(asked).hasSize(2);
  }

  @Test
  void iteration_againAsksAgain() {
    last = 3;
    RemoteListing<Long> listing = list(Paging.everything());

    assertThat(listing).containsExactly(1L, 2L, 3L);
    last = 4;
    assertThat(listing).containsExactly(1L, 2L, 3L, 4L);
    assertThat(asked).containsExactly("25 after 0", "25 after 0");
  }

  @Test
  void pages_ofLargeThings_getSmall() {
    bytesEach = LARGE;

    assertThat(list(Paging.everything())).hasSize(60);

    assertThat(asked).startsWith("25 after 0", "1 after 25", "1 after 26").hasSize(36);
  }

  @Test
  void pages_ofSmallThings_getNoLargerThanTheApiAllows() {
    last = 3_000;

    assertThat(list(Paging.everything())).hasSize(3_000);

    assertThat(asked)
        .containsExactly(
            "25 after 0", "200 after 25", "1000 after 225", "1000 after 1225", "1000 after 2225");
  }

  @Test
  void limit_isOnePage() {
    RemoteListing<Long> listing = list(new Paging(10, 5));

    assertThat(listing).containsExactly(11L, 12L, 13L, 14L, 15L);
    assertThat(listing.next()).hasValue(15);
    assertThat(asked).containsExactly("5 after 10");
  }

  @Test
  void emptyPage_thatIsNotTheLast_isPassedOver() {
    RemoteListing.Pages<Long> pages =
        (after, limit) ->
            after == 0
                ? new Page<>(List.of(), OptionalLong.of(9), null, 2)
                : new Page<>(List.of(10L), OptionalLong.empty(), null, 2);

    assertThat(new RemoteListing<>(pages, Paging.everything())).containsExactly(10L);
  }

  @Test
  void failure_onThePageAfter_leavesTheIterationWhereItWas() {
    RemoteListing.Pages<Long> pages =
        (after, limit) -> {
          asked.add("after " + after);
          if (asked.size() == 2) {
            throw new DreamspaceUnavailable("Not now.", false, null);
          }
          return page(after, 1);
        };
    Iterator<Long> numbers = new RemoteListing<>(pages, Paging.everything()).iterator();
    numbers.next();

    assertThatThrownBy(numbers::hasNext).isInstanceOf(DreamspaceUnavailable.class);
    assertThat(numbers.next()).isEqualTo(2);
  }

  private RemoteListing<Long> list(Paging paging) {
    return new RemoteListing<>(
        (after, limit) -> {
          asked.add(limit + " after " + after);
          return page(after, limit);
        },
        paging);
  }

  private Page<Long> page(long after, int limit) {
    long through = Math.min(after + limit, last);
    List<Long> items = LongStream.rangeClosed(after + 1, through).boxed().toList();
    OptionalLong next = through < last ? OptionalLong.of(through) : OptionalLong.empty();
    return new Page<>(items, next, null, items.size() * bytesEach);
  }
}
