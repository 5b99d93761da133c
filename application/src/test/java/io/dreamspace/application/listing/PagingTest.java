package io.dreamspace.application.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Invalid;
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
  void everything_hasNoLimit() {
    assertThat(Paging.everything().limited()).isFalse();
    assertThat(Paging.everything().after()).isZero();
  }
}
