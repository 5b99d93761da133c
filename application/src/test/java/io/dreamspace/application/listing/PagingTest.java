package io.dreamspace.application.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 999, 1_000})
  void new_takesALimitFromOneToAThousand(int limit) {
    assertThat(Paging.first(limit)).isEqualTo(new Paging(0, limit));
    assertThat(Paging.first(limit).limited()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1_001, Integer.MIN_VALUE, Integer.MAX_VALUE - 1})
  void new_refusesAnyOther(int limit) {
    assertThatThrownBy(() -> Paging.first(limit))
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo("limit"))
        .hasMessage("'limit' must be an integer from 1 to 1000.");
  }

  @Test
  void newest_beginsAboveAllIds() {
    assertThat(Paging.newest(5)).isEqualTo(new Paging(Long.MAX_VALUE, 5, Order.NEWEST));
    assertThat(Paging.all(Order.NEWEST).limited()).isFalse();
  }

  @Test
  void orderOfIds_isTheWayTheyGo() {
    assertThat(Order.of(List.of(1L, 2L))).isEqualTo(Order.OLDEST);
    assertThat(Order.of(List.of(2L, 1L))).isEqualTo(Order.NEWEST);
    assertThat(Order.of(List.of(2L))).isEqualTo(Order.OLDEST);
  }

  @Test
  void everything_hasNoLimit() {
    assertThat(Paging.everything().limited()).isFalse();
    assertThat(Paging.everything().after()).isZero();
    assertThat(Paging.everything()).isEqualTo(Paging.all(Order.OLDEST));
  }
}
