package io.dreamspace.application.contract;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.Stores;
import io.dreamspace.application.once.Fingerprint;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.application.once.Receipt;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.domain.wallet.Wallet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing of each sort, and everything that stores can be told to do to them. */
record EveryWrite(Stores stores, User user, Document document, Event event, Specimen specimen) {
  static final String CALLER = "bot";
  static final IdempotencyKey OLD_KEY = new IdempotencyKey("old");
  static final IdempotencyKey NEW_KEY = new IdempotencyKey("new");

  /** Stores the things. */
  static EveryWrite on(Stores stores) {
    return stores
        .unitOfWork()
        .write(
            () -> {
              User user = stores.users().insert(accounts("1"), null, "preferences", Fixtures.NOON);
              Document document =
                  stores
                      .documents()
                      .insert(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a")), Fixtures.NOON);
              Event event =
                  stores
                      .events()
                      .insert(Fixtures.anEventDraft(), user.id(), document.id(), Fixtures.NOON);
              Specimen specimen = stores.specimens().insert(user.id(), Fixtures.NOON, null);
              book(stores, user.id(), 5);
              stores.receipts().put(receipt(OLD_KEY));
              EveryStreamWrite.prepare(stores);
              return new EveryWrite(stores, user, document, event, specimen);
            });
  }

  /** Every writing method by name, in an order in which all of them can be called. */
  Map<String, Runnable> byName() {
    Map<String, Runnable> writes = new LinkedHashMap<>();
    addInserts(writes);
    addUpdates(writes);
    addDeletions(writes);
    writes.putAll(EveryStreamWrite.byName(stores));
    return writes;
  }

  private void addInserts(Map<String, Runnable> writes) {
    UserId id = user.id();
    writes.put(
        "users.insert", () -> stores.users().insert(accounts("2"), null, null, Fixtures.NOON));
    writes.put(
        "documents.insert",
        () -> stores.documents().insert(Fixtures.aDocumentDraft(), Fixtures.NOON));
    writes.put(
        "stamps.insert",
        () ->
            stores
                .stamps()
                .insert(List.of(new StampPlacement(document.id(), Fixtures.aStampDraft("b")))));
    writes.put(
        "events.insert",
        () -> stores.events().insert(Fixtures.anEventDraft(), id, null, Fixtures.NOON));
    writes.put("specimens.insert", () -> stores.specimens().insert(id, Fixtures.NOON, null));
    writes.put("ledger.insert", () -> book(stores, id, 7));
    writes.put("receipts.put", () -> stores.receipts().put(receipt(NEW_KEY)));
  }

  private void addUpdates(Map<String, Runnable> writes) {
    Stamp stamp = document.stamps().getFirst();
    writes.put("users.update", () -> stores.users().update(user.withPreferences(Edit.set(null))));
    writes.put(
        "users.replaceAccounts", () -> stores.users().replaceAccounts(user.id(), accounts("3")));
    writes.put(
        "documents.update",
        () ->
            stores
                .documents()
                .update(
                    document.id(),
                    new DocumentEdit(Edit.set(""), Edit.set(0L), Edit.set(null), Edit.keep())));
    writes.put(
        "stamps.update",
        () -> stores.stamps().update(new Stamp(stamp.id(), document.id(), "c", 0, 0, 0)));
    writes.put(
        "events.update",
        () ->
            stores
                .events()
                .update(
                    new Event(
                        event.id(),
                        document.id(),
                        user.id(),
                        null,
                        Fixtures.NOON,
                        Fixtures.NOON,
                        event.kind())));
    writes.put(
        "specimens.update",
        () ->
            stores
                .specimens()
                .update(new Specimen(specimen.id(), user.id(), Fixtures.NOON, Fixtures.NOON)));
  }

  private void addDeletions(Map<String, Runnable> writes) {
    Stamp stamp = document.stamps().getFirst();
    writes.put("stamps.delete", () -> stores.stamps().delete(stamp.id()));
    writes.put("stamps.deleteOf", () -> stores.stamps().deleteOf(document.id()));
    writes.put("events.detach", () -> stores.events().detach(document.id()));
    writes.put("documents.delete", () -> stores.documents().delete(document.id()));
    writes.put(
        "documents.deleteThoseOnlyOf", () -> stores.documents().deleteThoseOnlyOf(user.id()));
    writes.put("events.delete", () -> stores.events().delete(event.id()));
    writes.put("events.deleteOf", () -> stores.events().deleteOf(user.id()));
    writes.put("specimens.delete", () -> stores.specimens().delete(specimen.id()));
    writes.put("specimens.deleteOf", () -> stores.specimens().deleteOf(user.id()));
    writes.put("ledger.deleteOf", () -> stores.ledger().deleteOf(user.id()));
    writes.put("users.delete", () -> stores.users().delete(user.id()));
    writes.put("receipts.deleteExpired", () -> stores.receipts().deleteExpired(Fixtures.NOON, 9));
  }

  private static void book(Stores stores, UserId id, long balance) {
    TransactionDraft draft = Fixtures.aTransactionDraft(id, balance);
    stores.ledger().insert(draft, Fixtures.NOON, new Wallet(id, balance, Fixtures.NOON));
  }

  private static Receipt receipt(IdempotencyKey key) {
    return new Receipt(
        CALLER, key, new Fingerprint("0".repeat(64)), "", Fixtures.NOON, Fixtures.NOON);
  }

  private static LinkedAccounts accounts(String twitchId) {
    return LinkedAccounts.none().link(new TwitchId(twitchId), "name", Fixtures.NOON);
  }
}
