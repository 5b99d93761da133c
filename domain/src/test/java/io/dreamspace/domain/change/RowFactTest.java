package io.dreamspace.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dreamspace.domain.change.RowFact.DocumentFact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.change.RowFact.SpecimenFact;
import io.dreamspace.domain.change.RowFact.StampFact;
import io.dreamspace.domain.change.RowFact.TransactionFact;
import io.dreamspace.domain.change.RowFact.UserFact;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.TransactionId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowFactTest {
  private static final UserId USER = new UserId(9);

  @Test
  void event_isOfTheTypeOfWhatIsDoneToIt() {
    assertThat(Arrays.stream(Action.values()).map(RowFactTest::event).map(Fact::type))
        .containsExactlyElementsOf(ChangeType.named("event"));
  }

  private static RowFact event(Action action) {
    return new EventFact(action, new EventId(1), USER, EventType.RAID);
  }

  static Stream<Function<Action, RowFact>> othersThanEvents() {
    return Stream.of(
        action -> new UserFact(action, USER),
        action -> new DocumentFact(action, new DocumentId(1)),
        action -> new StampFact(action, new StampId(1)),
        action -> new SpecimenFact(action, new SpecimenId(1), USER),
        action -> new TransactionFact(action, new TransactionId(1), USER));
  }

  @ParameterizedTest
  @MethodSource("othersThanEvents")
  void othersThanEvents_areNeverReplayed(Function<Action, RowFact> maker) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> maker.apply(Action.REPLAYED))
        .withMessage("Only an event is ever replayed.");
    assertThat(List.of(Action.CREATED, Action.DELETED))
        .allSatisfy(action -> assertThat(maker.apply(action).action()).isEqualTo(action));
  }

  @Test
  void transaction_isNeverUpdated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TransactionFact(Action.UPDATED, new TransactionId(1), USER));
  }
}
