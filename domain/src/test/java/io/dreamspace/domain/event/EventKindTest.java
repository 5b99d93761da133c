package io.dreamspace.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventKindTest {
  private static final EventKind.Plain PLAIN = new EventKind.Plain("m");
  private static final EventKind.Subscriber SUBSCRIBER = new EventKind.Subscriber(1, 2, "m");
  private static final EventKind.Cheer CHEER = new EventKind.Cheer(1, "c", "m");
  private static final EventKind.Raid RAID = new EventKind.Raid(1);

  private static final Map<String, EventKindEdit> EDITS =
      Map.of(
          "message",
          edit(Edit.set("x"), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep()),
          "tier",
          edit(Edit.keep(), Edit.set(9L), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep()),
          "subscribed_length",
          edit(Edit.keep(), Edit.keep(), Edit.set(9L), Edit.keep(), Edit.keep(), Edit.keep()),
          "amount",
          edit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.set(9L), Edit.keep(), Edit.keep()),
          "cheer_type",
          edit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.set("x"), Edit.keep()),
          "viewer_count",
          edit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.set(9L)));

  private static final Map<EventType, Set<String>> FIELDS =
      Map.of(
          EventType.PLAIN, Set.of("message"),
          EventType.SUBSCRIBER, Set.of("tier", "subscribed_length", "message"),
          EventType.CHEER, Set.of("amount", "cheer_type", "message"),
          EventType.RAID, Set.of("viewer_count"));

  static Stream<EventKind> kinds() {
    return Stream.of(PLAIN, SUBSCRIBER, CHEER, RAID);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void with_takesItsOwnFieldsAlone(EventKind kind) {
    EDITS.forEach(
        (field, edit) -> {
          if (FIELDS.get(kind.type()).contains(field)) {
            assertThat(kind.with(edit)).isNotEqualTo(kind);
          } else {
            assertThatThrownBy(() -> kind.with(edit))
                .isInstanceOfSatisfying(
                    Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field))
                .hasMessage("An event of type %s has no field '%s'.", kind.type().value(), field);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"1,1", "3,3", "1000,1", "3000,3", "0,0", "999,999", "1500,1500", "-1000,-1000"})
  void level_isTheTierAsPeopleCount(long tier, long level) {
    assertThat(new EventKind.Subscriber(tier, 1, null).level()).isEqualTo(level);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void with_nothing_changesNothing(EventKind kind) {
    assertThat(kind.with(EventKindEdit.none())).isEqualTo(kind);
  }

  @Test
  void with_changesEachField() {
    assertThat(PLAIN.with(EDITS.get("message"))).isEqualTo(new EventKind.Plain("x"));
    assertThat(SUBSCRIBER.with(EDITS.get("tier"))).isEqualTo(new EventKind.Subscriber(9, 2, "m"));
    assertThat(SUBSCRIBER.with(EDITS.get("subscribed_length")))
        .isEqualTo(new EventKind.Subscriber(1, 9, "m"));
    assertThat(SUBSCRIBER.with(EDITS.get("message")))
        .isEqualTo(new EventKind.Subscriber(1, 2, "x"));
    assertThat(CHEER.with(EDITS.get("amount"))).isEqualTo(new EventKind.Cheer(9, "c", "m"));
    assertThat(CHEER.with(EDITS.get("cheer_type"))).isEqualTo(new EventKind.Cheer(1, "x", "m"));
    assertThat(CHEER.with(EDITS.get("message"))).isEqualTo(new EventKind.Cheer(1, "c", "x"));
    assertThat(RAID.with(EDITS.get("viewer_count"))).isEqualTo(new EventKind.Raid(9));
  }

  @Test
  void with_nullMessage_isForThoseThatMayHaveNone() {
    EventKindEdit edit =
        edit(Edit.set(null), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep());

    assertThat(SUBSCRIBER.with(edit)).isEqualTo(new EventKind.Subscriber(1, 2, null));
    assertThat(CHEER.with(edit)).isEqualTo(new EventKind.Cheer(1, "c", null));
    assertThatThrownBy(() -> PLAIN.with(edit))
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo("message"))
        .hasMessage("Field 'message' must not be null.");
  }

  @Test
  void with_setTexts_keepTheRuleOfTexts() {
    EventKindEdit nul =
        edit(Edit.set("\0"), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep());

    for (EventKind kind : List.of(PLAIN, SUBSCRIBER, CHEER)) {
      assertThatThrownBy(() -> kind.with(nul))
          .hasMessage("Field 'message' must not contain a NUL character.");
    }
  }

  private static EventKindEdit edit(
      Edit<String> message,
      Edit<Long> tier,
      Edit<Long> subscribedLength,
      Edit<Long> amount,
      Edit<String> cheerType,
      Edit<Long> viewerCount) {
    return new EventKindEdit(message, tier, subscribedLength, amount, cheerType, viewerCount);
  }
}
