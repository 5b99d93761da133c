package io.dreamspace.persistence;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.Stores;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.domain.wallet.Wallet;
import java.time.Instant;
import java.util.List;

/** Fills stores with so much that a planner has to choose. */
final class FilledDatabase {
  private FilledDatabase() {}

  /** So many users, events, documents, stamps, specimens and transactions. */
  static void fill(Stores stores, int count) {
    stores
        .unitOfWork()
        .write(
            () -> {
              for (int number = 0; number < count; number++) {
                add(stores, number);
              }
              return null;
            });
  }

  private static void add(Stores stores, int number) {
    Instant time = Fixtures.NOON.plusSeconds(number);
    LinkedAccounts accounts =
        LinkedAccounts.none().link(new TwitchId("t" + number), "n" + number, time);
    User user = stores.users().insert(accounts, null, "p", time);
    DocumentDraft drawing =
        new DocumentDraft(
            "d".repeat(50),
            number,
            "m" + number % 50,
            List.of(Fixtures.aStampDraft("s" + number % 50)));
    DocumentId document = stores.documents().insert(drawing, time).id();
    stores.events().insert(event(user, number), user.id(), document, time);
    stores.specimens().insert(user.id(), time, number % 2 == 0 ? time.plusSeconds(9) : null);
    stores
        .ledger()
        .insert(
            new TransactionDraft(user.id(), 1, "d" + number % 50, "r" + number),
            time,
            new Wallet(user.id(), 1, time));
  }

  private static EventDraft event(User user, int number) {
    EventKind kind = number % 2 == 0 ? new EventKind.Plain("hello") : new EventKind.Raid(number);
    return new EventDraft(
        new UserRef.Existing(user.id()),
        new DocumentRef.None(),
        "name" + number % 50,
        Fixtures.NOON.plusSeconds(number),
        kind);
  }
}
