package io.dreamspace.persistence;

import io.dreamspace.application.Fixtures;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.RowFact;
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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What the change log does to rows, each by name. */
final class LogStatements {
  private static final UserId USER = new UserId(9);

  private LogStatements() {}

  static Stream<Arguments> all() {
    return Stream.concat(reads(), Stream.of(Action.values()).flatMap(LogStatements::writes));
  }

  private static Stream<Arguments> reads() {
    return Stream.of(
        RowStatements.named("changes.last", d -> d.changes().last()),
        RowStatements.named("changes.forgotten", d -> d.changes().forgotten()),
        RowStatements.named("changes.after", d -> d.changes().after(5, 100)),
        RowStatements.named("inventories", d -> d.specimens().inventories(List.of(9L))),
        RowStatements.named("wallets", d -> d.ledger().wallets(List.of(9L))),
        RowStatements.named("last.user", d -> d.lastStates().user(USER)),
        RowStatements.named("last.event", d -> d.lastStates().event(new EventId(1))),
        RowStatements.named("last.document", d -> d.lastStates().document(new DocumentId(1))),
        RowStatements.named("last.stamp", d -> d.lastStates().stamp(new StampId(1))),
        RowStatements.named("last.specimen", d -> d.lastStates().specimen(new SpecimenId(1))),
        RowStatements.named(
            "last.transaction", d -> d.lastStates().transaction(new TransactionId(1))));
  }

  private static Stream<Arguments> writes(Action action) {
    return facts(action)
        .map(
            fact ->
                RowStatements.writing(
                    "append " + fact.type().value(), d -> d.changes().append(fact, Fixtures.NOON)));
  }

  private static Stream<RowFact> facts(Action action) {
    RowFact event = new EventFact(action, new EventId(9), USER, EventType.PLAIN);
    return switch (action) {
      case CREATED, DELETED -> Stream.concat(Stream.of(event, booking(action)), others(action));
      case UPDATED -> Stream.concat(Stream.of(event), others(action));
      case REPLAYED -> Stream.of(event);
    };
  }

  private static RowFact booking(Action action) {
    return new TransactionFact(action, new TransactionId(9), USER);
  }

  private static Stream<RowFact> others(Action action) {
    return Stream.of(
        new StampFact(action, new StampId(9)),
        new DocumentFact(action, new DocumentId(9)),
        new SpecimenFact(action, new SpecimenId(9), USER),
        new UserFact(action, USER));
  }
}
