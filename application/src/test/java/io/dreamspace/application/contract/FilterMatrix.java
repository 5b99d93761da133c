package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.listing.Finder;
import io.dreamspace.application.listing.Order;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that each criterion of a filter counts, alone and with others: on one item that meets all
 * of them, and for each criterion one that fails it and no other.
 */
final class FilterMatrix<C extends Enum<C>> {
  private final Class<C> criteria;
  private final long meetsAll;
  private final Map<C, Long> failing;

  /** Makes a filter that asks for some criteria, and for one id if it is not null. */
  interface Maker<C, F> {
    F filter(Predicate<C> asks, @Nullable Long id);
  }

  FilterMatrix(Class<C> criteria, long meetsAll) {
    this.criteria = criteria;
    this.meetsAll = meetsAll;
    this.failing = new EnumMap<>(criteria);
  }

  /** Adds the item that fails this criterion alone. */
  FilterMatrix<C> fails(C criterion, long id) {
    failing.put(criterion, id);
    return this;
  }

  <F> void check(Finder<F, ?> finder, Maker<C, F> maker) {
    assertThat(failing).containsOnlyKeys(criteria.getEnumConstants());
    for (Set<C> asked : combinations()) {
      List<Long> found = expected(asked);
      F filter = maker.filter(asked::contains, null);
      assertThat(finder.ids(filter, 0, 100)).as("%s", asked).isEqualTo(found);
      assertThat(finder.ids(filter, found.get(0), 1))
          .as("%s, the next after %s", asked, found.get(0))
          .isEqualTo(found.stream().skip(1).limit(1).toList());
      assertThat(finder.ids(filter, Order.NEWEST, Order.NEWEST.beginning(), 100))
          .as("%s, newest first", asked)
          .isEqualTo(found.reversed());
      for (Long id : expected(Set.of())) {
        assertThat(finder.ids(maker.filter(asked::contains, id), 0, 100))
            .as("%s and the id %s", asked, id)
            .isEqualTo(found.contains(id) ? List.of(id) : List.of());
      }
    }
  }

  private List<Long> expected(Set<C> asked) {
    Stream<Long> others =
        failing.entrySet().stream()
            .filter(item -> !asked.contains(item.getKey()))
            .map(Map.Entry::getValue);
    return Stream.concat(Stream.of(meetsAll), others).sorted().toList();
  }

  /** None, each, each two, all but each, and all of them. */
  private Set<Set<C>> combinations() {
    List<Set<C>> pairs = new ArrayList<>();
    for (C one : criteria.getEnumConstants()) {
      for (C other : criteria.getEnumConstants()) {
        pairs.add(EnumSet.of(one, other));
      }
    }
    Set<Set<C>> all = new LinkedHashSet<>();
    all.add(EnumSet.noneOf(criteria));
    all.addAll(pairs);
    for (C one : criteria.getEnumConstants()) {
      all.add(EnumSet.complementOf(EnumSet.of(one)));
    }
    all.add(EnumSet.allOf(criteria));
    return all;
  }
}
