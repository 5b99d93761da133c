package io.dreamspace.application.contract;

import io.dreamspace.application.Stores;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Finder;
import io.dreamspace.application.once.Receipt;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.wallet.Wallet;
import java.util.List;
import java.util.Optional;

/**
 * All that some stores hold, to compare what was with what is.
 *
 * @param receipts those of {@link EveryWrite}
 * @param links of the streams of {@link EveryStreamWrite}
 */
record Contents(
    List<User> users,
    List<LinkedAccounts> accounts,
    List<EventDetails> events,
    List<Document> documents,
    List<Stamp> stamps,
    List<SpecimenDetails> specimens,
    List<TransactionDetails> transactions,
    List<Optional<Wallet>> wallets,
    List<Optional<Receipt>> receipts,
    List<StatusStream> streams,
    List<ChildLink> links,
    List<Change> changes) {

  private static final int MANY = 1_000;

  static Contents of(Stores stores) {
    List<User> users = all(stores.users(), UserFilter.all());
    return new Contents(
        users,
        users.stream().map(user -> stores.users().accounts(user.id())).toList(),
        all(stores.events(), EventFilter.all()),
        all(stores.documents(), DocumentFilter.all()),
        all(stores.stamps(), StampFilter.all()),
        all(stores.specimens(), SpecimenFilter.all()),
        all(stores.ledger(), TransactionFilter.all()),
        users.stream().map(user -> stores.ledger().wallet(user.id())).toList(),
        List.of(
            stores.receipts().find(EveryWrite.CALLER, EveryWrite.OLD_KEY),
            stores.receipts().find(EveryWrite.CALLER, EveryWrite.NEW_KEY)),
        stores.streams().find(new StreamQuery.Everything(), MANY),
        stores.childLinks().ofSubtree(new StreamUri("matt")),
        stores.changes().after(0, MANY));
  }

  private static <F, T> List<T> all(Finder<F, T> finder, F filter) {
    List<Long> ids = finder.ids(filter, 0, MANY);
    return ids.isEmpty() ? List.of() : finder.read(ids).items();
  }
}
