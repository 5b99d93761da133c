package io.dreamspace.application.memory;

import io.dreamspace.application.user.UserDetails;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact;
import io.dreamspace.domain.change.RowFact.DocumentFact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.change.RowFact.SpecimenFact;
import io.dreamspace.domain.change.RowFact.StampFact;
import io.dreamspace.domain.change.RowFact.TransactionFact;
import io.dreamspace.domain.change.RowFact.UserFact;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;

/** What has been deleted, as it was. */
record Gone(
    Rows<Long, UserDetails> users,
    Rows<Long, Event> events,
    Rows<Long, Document> documents,
    Rows<Long, Stamp> stamps,
    Rows<Long, Specimen> specimens,
    Rows<Long, Transaction> transactions) {

  static Gone nothing() {
    return new Gone(
        new Rows<>(), new Rows<>(), new Rows<>(), new Rows<>(), new Rows<>(), new Rows<>());
  }

  Gone draft() {
    return new Gone(
        users.draft(),
        events.draft(),
        documents.draft(),
        stamps.draft(),
        specimens.draft(),
        transactions.draft());
  }

  /** Keeps what this deletion is of, which must still be there. */
  void keep(RowFact deletion, State state) {
    long id = deletion.number();
    switch (deletion) {
      case UserFact(var action, UserId user) -> users.put(id, details(user, state));
      case EventFact event -> events.put(id, state.events().require(id));
      case DocumentFact document -> documents.put(id, state.documents().require(id));
      case StampFact stamp -> stamps.put(id, state.stamps().require(id));
      case SpecimenFact specimen -> specimens.put(id, state.specimens().require(id));
      case TransactionFact booking -> transactions.put(id, state.transactions().require(id));
    }
  }

  /** Forgets what was kept for this change. */
  void forget(Fact forgotten) {
    if (forgotten instanceof RowFact fact && fact.action() == Action.DELETED) {
      of(fact).remove(fact.number());
    }
  }

  private Rows<Long, ?> of(RowFact fact) {
    return switch (fact) {
      case UserFact user -> users;
      case EventFact event -> events;
      case DocumentFact document -> documents;
      case StampFact stamp -> stamps;
      case SpecimenFact specimen -> specimens;
      case TransactionFact booking -> transactions;
    };
  }

  private static UserDetails details(UserId user, State state) {
    Inventory inventory =
        new Inventory(
            state.specimens().all().stream()
                .filter(specimen -> specimen.ownerId().equals(user))
                .toList());
    return new UserDetails(
        state.user(user), inventory, state.wallets().find(user.value()).orElse(null));
  }
}
