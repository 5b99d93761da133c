package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Finder;
import io.dreamspace.application.listing.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a store keeps as a finder, whatever it finds.
 *
 * @param <F> its filters
 * @param <T> what it finds
 */
public abstract class FinderContract<F, T> extends StoresContract {
  static final int MANY = 1_000;

  abstract Finder<F, T> finder();

  /** The filter that finds everything. */
  abstract F all();

  /** Stores one item that is read with this text in it, and answers its id. */
  abstract long add(String text);

  abstract void remove(long id);

  abstract long idOf(T item);

  @Test
  void ids_areNoneAtFirst() {
    assertThat(finder().ids(all(), 0, MANY)).isEmpty();
  }

  @Test
  void ids_ascendFromOne() {
    List<Long> added = addThree();

    assertThat(added).isSorted().startsWith(1L).doesNotHaveDuplicates();
    assertThat(finder().ids(all(), 0, MANY)).isEqualTo(added);
  }

  @Test
  void ids_beginAfter() {
    List<Long> added = addThree();

    assertThat(finder().ids(all(), added.get(0), MANY)).isEqualTo(added.subList(1, 3));
    assertThat(finder().ids(all(), added.get(2), MANY)).isEmpty();
    assertThat(finder().ids(all(), Long.MAX_VALUE, MANY)).isEmpty();
    assertThat(finder().ids(all(), Long.MIN_VALUE, MANY)).isEqualTo(added);
  }

  @Test
  void ids_endAtLimit() {
    List<Long> added = addThree();

    assertThat(finder().ids(all(), 0, 2)).isEqualTo(added.subList(0, 2));
    assertThat(finder().ids(all(), 0, 3)).isEqualTo(added);
    assertThat(finder().ids(all(), added.get(0), 1)).isEqualTo(added.subList(1, 2));
  }

  @Test
  void ids_descendFromTheNewest_whereThatIsAskedFor() {
    List<Long> added = addThree();
    List<Long> newest = added.reversed();

    assertThat(newest(Long.MAX_VALUE, MANY)).isEqualTo(newest);
    assertThat(newest(Long.MAX_VALUE, 2)).isEqualTo(newest.subList(0, 2));
    assertThat(newest(added.get(2), MANY)).isEqualTo(newest.subList(1, 3));
    assertThat(newest(added.get(2), 1)).isEqualTo(newest.subList(1, 2));
    assertThat(newest(added.get(0), MANY)).isEmpty();
    assertThat(newest(0, MANY)).isEmpty();
  }

  private List<Long> newest(long after, int limit) {
    return finder().ids(all(), Order.NEWEST, after, limit);
  }

  @Test
  void ids_areNeverGivenAgain() {
    List<Long> added = addThree();
    remove(added.get(2));
    long afterLast = add("again");
    finder().ids(all(), 0, MANY).forEach(this::remove);
    long afterAll = add("again");

    assertThat(List.of(added.get(2), afterLast, afterAll)).isSorted().doesNotHaveDuplicates();
    assertThat(finder().ids(all(), 0, MANY)).containsExactly(afterAll);
  }

  @Test
  void read_answersWhatHasTheIds_inTheirOrder() {
    List<Long> added = addThree();

    Batch<T> two = finder().read(List.of(added.get(0), added.get(2)));

    assertThat(two.items()).extracting(this::idOf).containsExactly(added.get(0), added.get(2));
    assertThat(two.through()).isEqualTo(added.get(2));
  }

  @Test
  void read_answersDescendingIdsInTheirOrder() {
    List<Long> added = addThree();
    remove(added.get(1));

    Batch<T> two = finder().read(added.reversed());

    assertThat(two.items()).extracting(this::idOf).containsExactly(added.get(2), added.get(0));
    assertThat(two.through()).isEqualTo(added.get(0));
  }

  @Test
  void read_passesOverWhatIsGone() {
    List<Long> added = addThree();
    remove(added.get(0));
    remove(added.get(2));

    Batch<T> rest = finder().read(added);

    assertThat(rest.items()).extracting(this::idOf).containsExactly(added.get(1));
    assertThat(rest.through()).isEqualTo(added.get(2));
  }

  @Test
  void read_ofNothingThatIsThere_goesThroughAll() {
    Batch<T> none = finder().read(List.of(7L, 8L, Long.MAX_VALUE));

    assertThat(none.items()).isEmpty();
    assertThat(none.through()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void read_answersAThousandSmallItemsAtOnce() {
    List<Long> added =
        write(() -> IntStream.range(0, MANY).mapToObj(number -> add("n" + number)).toList());

    assertThat(finder().read(added).items()).extracting(this::idOf).isEqualTo(added);
  }

  @Test
  void read_cutsWhatWouldHoldTooMuchText() {
    List<Long> added = new ArrayList<>();
    for (int number = 0; number < 4; number++) {
      added.add(add(number + Fixtures.aLargeText()));
    }
    added.add(add("small"));

    assertThat(batches(added))
        .containsExactly(
            added.subList(0, 1), added.subList(1, 2), added.subList(2, 3), added.subList(3, 5));
    assertThat(batches(added.reversed()))
        .containsExactly(
            added.subList(3, 5).reversed(),
            added.subList(2, 3),
            added.subList(1, 2),
            added.subList(0, 1));
  }

  private List<List<Long>> batches(List<Long> wanted) {
    List<List<Long>> batches = new ArrayList<>();
    List<Long> left = wanted;
    while (!left.isEmpty()) {
      Batch<T> batch = finder().read(left);
      batches.add(batch.items().stream().map(this::idOf).toList());
      left = left.subList(left.indexOf(batch.through()) + 1, left.size());
    }
    return batches;
  }

  private List<Long> addThree() {
    return List.of(add("first"), add("second"), add("third"));
  }
}
