package io.dreamspace.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventKindEdit;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.specimen.SpecimenDraft;
import io.dreamspace.domain.specimen.SpecimenEdit;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every place where a time comes in keeps the rule of {@link Moment}. */
class CheckedTimesTest {
  private static final UserRef USER = new UserRef.Existing(new UserId(1));
  private static final Instant FINE = Instant.parse("2025-06-08T12:00:00.123456789Z");
  private static final Instant CUT = Instant.parse("2025-06-08T12:00:00.123456Z");

  static Stream<Arguments> places() {
    return Stream.of(
        place("occurred_at", CheckedTimesTest::throughEventDraft),
        place("occurred_at", CheckedTimesTest::throughEventEdit),
        place("born_at", time -> new SpecimenDraft(USER, time, null).bornAt()),
        place("forgotten_at", time -> new SpecimenDraft(USER, null, time).forgottenAt()),
        place(
            "forgotten_at",
            time -> new SpecimenEdit(Edit.keep(), Edit.set(time)).forgottenAt().applyTo(null)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyPlace_cutsAndRefuses(String field, UnaryOperator<Instant> place) {
    assertThat(place.apply(FINE)).isEqualTo(CUT);
    assertThatThrownBy(() -> place.apply(Instant.MAX))
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field));
  }

  @Test
  void specimens_mayDoWithoutTimes() {
    SpecimenDraft draft = new SpecimenDraft(USER, null, null);

    assertThat(draft.bornAt()).isNull();
    assertThat(draft.forgottenAt()).isNull();
    assertThat(new SpecimenEdit(Edit.keep(), Edit.set(null)).forgottenAt().applyTo(CUT)).isNull();
    assertThat(new SpecimenEdit(Edit.keep(), Edit.keep()).forgottenAt().applyTo(CUT))
        .isEqualTo(CUT);
  }

  private static Instant throughEventDraft(Instant time) {
    return new EventDraft(USER, new DocumentRef.None(), null, time, new EventKind.Raid(1))
        .occurredAt();
  }

  private static Instant throughEventEdit(Instant time) {
    return new EventEdit(
            Edit.keep(), Edit.keep(), Edit.keep(), Edit.set(time), EventKindEdit.none())
        .occurredAt()
        .applyTo(Instant.EPOCH);
  }

  private static Arguments place(String field, UnaryOperator<Instant> place) {
    return Arguments.of(field, place);
  }
}
