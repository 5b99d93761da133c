package io.dreamspace.persistence;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.TransactionId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What stores do to rows that are named, each by name. */
final class RowStatements {
  private static final UserId USER = new UserId(1);
  private static final DocumentId DOCUMENT = new DocumentId(1);
  private static final IdempotencyKey KEY = new IdempotencyKey("key");
  private static final List<Long> IDS = List.of(2L, 3L, 4L);

  private RowStatements() {}

  interface Call {
    Object on(Database database);
  }

  static Stream<Arguments> all() {
    return Stream.of(
            reads(),
            deletions(),
            StreamStatements.all(),
            AccessStatements.all(),
            LogStatements.all())
        .flatMap(all -> all);
  }

  static Stream<Arguments> reads() {
    return Stream.of(
        named("users.read", database -> database.users().read(IDS)),
        named("users.find", database -> database.users().find(USER)),
        named("users.exists", database -> database.users().exists(USER)),
        named("users.accounts", database -> database.users().accounts(USER)),
        named("users.byTwitchId", database -> database.users().findByTwitchId(new TwitchId("t1"))),
        named("events.read", database -> database.events().read(IDS)),
        named("events.find", database -> database.events().find(new EventId(1))),
        named("events.findBare", database -> database.events().findBare(new EventId(1))),
        named("events.readBare", database -> database.events().readBare(IDS)),
        named("documents.onlyOf", database -> database.documents().onlyOf(USER, 0, 10)),
        named("documents.read", database -> database.documents().read(IDS)),
        named("documents.find", database -> database.documents().find(DOCUMENT)),
        named("documents.exists", database -> database.documents().exists(DOCUMENT)),
        named("stamps.read", database -> database.stamps().read(IDS)),
        named("stamps.find", database -> database.stamps().find(new StampId(1))),
        named("specimens.read", database -> database.specimens().read(IDS)),
        named("specimens.find", database -> database.specimens().find(new SpecimenId(1))),
        named("specimens.inventory", database -> database.specimens().inventory(USER)),
        named("ledger.read", database -> database.ledger().read(IDS)),
        named("ledger.find", database -> database.ledger().find(new TransactionId(1))),
        named("ledger.wallet", database -> database.ledger().wallet(USER)),
        named("receipts.find", database -> database.receipts().find("bot", KEY)));
  }

  private static Stream<Arguments> deletions() {
    return Stream.of(
        writing("ledger.deleteOf", database -> database.ledger().deleteOf(USER)),
        writing("specimens.deleteOf", database -> database.specimens().deleteOf(USER)),
        writing("documents.ofUser", database -> database.documents().deleteThoseOnlyOf(USER)),
        writing("events.deleteOf", database -> database.events().deleteOf(USER)),
        writing("users.delete", database -> database.users().delete(USER)),
        writing("events.detach", database -> database.events().detach(new DocumentId(2))),
        writing("documents.delete", database -> database.documents().delete(new DocumentId(2))),
        writing("stamps.deleteOf", database -> database.stamps().deleteOf(new DocumentId(3))),
        writing("stamps.delete", database -> database.stamps().delete(new StampId(4))),
        writing("events.delete", database -> database.events().delete(new EventId(4))),
        writing(
            "receipts.expired", database -> database.receipts().deleteExpired(Fixtures.NOON, 4)),
        writing("specimens.delete", database -> database.specimens().delete(new SpecimenId(4))));
  }

  interface Writing {
    void on(Database database);
  }

  static Arguments writing(String name, Writing writing) {
    return named(
        name,
        database ->
            database
                .unitOfWork()
                .write(
                    () -> {
                      writing.on(database);
                      return name;
                    }));
  }

  static Arguments named(String name, Call call) {
    return arguments(name, call);
  }
}
