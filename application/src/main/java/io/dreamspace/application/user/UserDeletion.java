package io.dreamspace.application.user;

import io.dreamspace.application.Stores;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.document.DocumentStamps;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact.DocumentFact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.change.RowFact.SpecimenFact;
import io.dreamspace.domain.change.RowFact.TransactionFact;
import io.dreamspace.domain.change.RowFact.UserFact;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.TransactionId;
import java.time.Instant;
import java.util.List;

/**
 * Deletes a user with all that goes with them. What refers to something else is logged before it,
 * so that the last state of what it refers to is kept at least as long.
 */
final class UserDeletion {
  private static final int AT_ONCE = 1_000;
  private static final TimeRange ALWAYS = TimeRange.always();

  private final Stores stores;
  private final UserId user;
  private final Instant at;

  UserDeletion(Stores stores, UserId user, Instant at) {
    this.stores = stores;
    this.user = user;
    this.at = at;
  }

  void run() {
    logTransactions();
    logSpecimens();
    logEvents();
    logDocuments();
    log(List.of(new UserFact(Action.DELETED, user)));
    stores.ledger().deleteOf(user);
    stores.specimens().deleteOf(user);
    stores.documents().deleteThoseOnlyOf(user);
    stores.events().deleteOf(user);
    stores.users().delete(user);
  }

  private void log(List<? extends Fact> facts) {
    stores.changes().append(facts, at);
  }

  private void logTransactions() {
    TransactionFilter theirs = new TransactionFilter(null, user, null, null, ALWAYS);
    stores
        .ledger()
        .forEachIds(
            theirs,
            ids ->
                log(
                    ids.stream()
                        .map(id -> new TransactionFact(Action.DELETED, new TransactionId(id), user))
                        .toList()));
  }

  private void logSpecimens() {
    SpecimenFilter theirs = new SpecimenFilter(null, user, ALWAYS, null, ALWAYS);
    stores
        .specimens()
        .forEachIds(
            theirs,
            ids ->
                log(
                    ids.stream()
                        .map(id -> new SpecimenFact(Action.DELETED, new SpecimenId(id), user))
                        .toList()));
  }

  private void logEvents() {
    EventFilter theirs =
        new EventFilter(null, null, user, null, null, ALWAYS, ALWAYS, DocumentFilter.all(), null);
    stores
        .events()
        .forEachIds(
            theirs,
            ids ->
                log(
                    stores.events().readBare(ids).stream()
                        .map(event -> EventFact.of(Action.DELETED, event))
                        .toList()));
  }

  private void logDocuments() {
    DocumentStamps stamps = new DocumentStamps(stores.stamps());
    List<DocumentId> documents = stores.documents().onlyOf(user, 0, AT_ONCE);
    while (!documents.isEmpty()) {
      for (DocumentId document : documents) {
        log(stamps.facts(Action.DELETED, document));
        log(List.of(new DocumentFact(Action.DELETED, document)));
      }
      documents = stores.documents().onlyOf(user, documents.getLast().value(), AT_ONCE);
    }
  }
}
