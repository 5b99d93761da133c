package io.dreamspace.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTypeTest {

  @Test
  void values_areTheNamesOfTheApi() {
    assertThat(EventType.values())
        .extracting(EventType::value)
        .containsExactly("plain", "subscriber", "cheer", "raid");
  }

  @ParameterizedTest
  @EnumSource
  void of_findsEachByItsName(EventType type) {
    assertThat(EventType.of(type.value())).isSameAs(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PLAIN", "Plain", "plain ", "host"})
  void of_refusesAnyOther(String value) {
    assertThatThrownBy(() -> EventType.of(value))
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo("event_type"))
        .hasMessage("'event_type' must be one of plain, subscriber, cheer and raid.");
  }

  @Test
  void kinds_knowTheirType() {
    assertThat(new EventKind.Plain("").type()).isSameAs(EventType.PLAIN);
    assertThat(new EventKind.Subscriber(1, 1, null).type()).isSameAs(EventType.SUBSCRIBER);
    assertThat(new EventKind.Cheer(1, null, null).type()).isSameAs(EventType.CHEER);
    assertThat(new EventKind.Raid(1).type()).isSameAs(EventType.RAID);
  }
}
