package io.dreamspace.application.change;

import static java.util.stream.Collectors.toMap;

import io.dreamspace.application.Stores;
import io.dreamspace.application.change.ObjectState.DocumentState;
import io.dreamspace.application.change.ObjectState.EventState;
import io.dreamspace.application.change.ObjectState.SpecimenState;
import io.dreamspace.application.change.ObjectState.StampState;
import io.dreamspace.application.change.ObjectState.TransactionState;
import io.dreamspace.application.change.ObjectState.UserState;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.Wallet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Reads what objects are like, or were last, by their numbers; several at a time. What is not found
 * is left out. All of it has to be read from one state.
 */
final class StoredStates {
  private final Stores stores;
  private final LastStates last;
  private boolean isCut;

  StoredStates(Stores stores) {
    this.stores = stores;
    this.last = stores.lastStates();
  }

  /** Whether it was too much text to read all that was asked for. */
  boolean isCut() {
    return isCut;
  }

  Map<Long, UserState> users(Collection<Long> ids) {
    Map<Long, User> users = read(ids, stores.users()::read, user -> user.id().value());
    List<Long> there = ascending(users.keySet());
    Map<UserId, Inventory> inventories =
        there.isEmpty() ? Map.of() : stores.specimens().inventories(there);
    Map<UserId, Wallet> wallets = there.isEmpty() ? Map.of() : stores.ledger().wallets(there);
    Map<Long, UserState> states = new HashMap<>();
    users.forEach(
        (id, user) ->
            states.put(
                id,
                new UserState(
                    new UserDetails(
                        user,
                        inventories.getOrDefault(user.id(), new Inventory(List.of())),
                        wallets.get(user.id())))));
    gone(ids, users).forEach((id, details) -> states.put(id, new UserState(details)));
    return states;
  }

  Map<Long, EventState> events(Collection<Long> ids) {
    Map<Long, EventDetails> events =
        read(ids, stores.events()::read, details -> details.event().id().value());
    Map<Long, Event> gone = read(missing(ids, events), last::events, event -> event.id().value());
    Map<Long, User> users = anyUsers(gone.values().stream().map(Event::userId));
    Map<Long, Document> documents =
        anyDocuments(
            gone.values().stream()
                .map(Event::documentId)
                .filter(id -> id != null)
                .map(DocumentId::value)
                .toList());
    Map<Long, EventState> states = states(events, EventState::new);
    gone.forEach(
        (id, event) -> {
          User user = users.get(event.userId().value());
          DocumentId document = event.documentId();
          if (user != null) {
            Document drawn = document == null ? null : documents.get(document.value());
            states.put(id, new EventState(new EventDetails(event, user, drawn)));
          }
        });
    return states;
  }

  Map<Long, DocumentState> documents(Collection<Long> ids) {
    return states(anyDocuments(ids), DocumentState::new);
  }

  Map<Long, StampState> stamps(Collection<Long> ids) {
    return states(
        any(ids, stores.stamps()::read, last::stamps, stamp -> stamp.id().value()),
        StampState::new);
  }

  Map<Long, SpecimenState> specimens(Collection<Long> ids) {
    Map<Long, SpecimenDetails> there =
        read(ids, stores.specimens()::read, details -> details.specimen().id().value());
    Map<Long, Specimen> gone =
        read(missing(ids, there), last::specimens, specimen -> specimen.id().value());
    Map<Long, User> owners = anyUsers(gone.values().stream().map(Specimen::ownerId));
    Map<Long, SpecimenState> states = states(there, SpecimenState::new);
    gone.forEach(
        (id, specimen) -> {
          User owner = owners.get(specimen.ownerId().value());
          if (owner != null) {
            states.put(id, new SpecimenState(new SpecimenDetails(specimen, owner)));
          }
        });
    return states;
  }

  Map<Long, TransactionState> transactions(Collection<Long> ids) {
    Map<Long, TransactionDetails> there =
        read(ids, stores.ledger()::read, details -> details.transaction().id().value());
    Map<Long, Transaction> gone =
        read(missing(ids, there), last::transactions, booking -> booking.id().value());
    Map<Long, User> users = anyUsers(gone.values().stream().map(Transaction::userId));
    Map<Long, TransactionState> states = states(there, TransactionState::new);
    gone.forEach(
        (id, booking) -> {
          User user = users.get(booking.userId().value());
          if (user != null) {
            states.put(id, new TransactionState(new TransactionDetails(booking, user)));
          }
        });
    return states;
  }

  private Map<Long, Document> anyDocuments(Collection<Long> ids) {
    return any(ids, stores.documents()::read, last::documents, document -> document.id().value());
  }

  private Map<Long, User> anyUsers(Stream<UserId> wanted) {
    List<Long> ids = wanted.map(UserId::value).toList();
    Map<Long, User> users =
        new HashMap<>(read(ids, stores.users()::read, user -> user.id().value()));
    gone(ids, users).forEach((id, details) -> users.put(id, details.user()));
    return users;
  }

  private Map<Long, UserDetails> gone(Collection<Long> ids, Map<Long, User> there) {
    return read(missing(ids, there), last::users, details -> details.user().id().value());
  }

  private <T> Map<Long, T> any(
      Collection<Long> ids,
      Function<List<Long>, Batch<T>> now,
      Function<List<Long>, Batch<T>> then,
      ToLongFunction<T> idOf) {
    Map<Long, T> found = new HashMap<>(read(ids, now, idOf));
    found.putAll(read(missing(ids, found), then, idOf));
    return found;
  }

  private <T> Map<Long, T> read(
      Collection<Long> ids, Function<List<Long>, Batch<T>> reader, ToLongFunction<T> idOf) {
    // What has been cut will be asked for anew, and less of it.
    if (ids.isEmpty() || isCut) {
      return Map.of();
    }
    List<Long> ascending = ascending(ids);
    Batch<T> batch = reader.apply(ascending);
    isCut = batch.through() != ascending.getLast();
    return batch.items().stream().collect(toMap(idOf::applyAsLong, Function.identity()));
  }

  private static List<Long> ascending(Collection<Long> ids) {
    return ids.stream().distinct().sorted().toList();
  }

  private static List<Long> missing(Collection<Long> ids, Map<Long, ?> found) {
    return ids.stream().filter(id -> !found.containsKey(id)).toList();
  }

  private static <T, S extends ObjectState> Map<Long, S> states(
      Map<Long, T> found, Function<T, S> state) {
    Map<Long, S> states = new HashMap<>();
    found.forEach((id, object) -> states.put(id, state.apply(object)));
    return states;
  }
}
