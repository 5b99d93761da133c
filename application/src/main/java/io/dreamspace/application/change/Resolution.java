package io.dreamspace.application.change;

import io.dreamspace.application.Stores;
import io.dreamspace.application.change.FeedEntry.Changed;
import io.dreamspace.application.change.ObjectState.StreamState;
import io.dreamspace.application.change.ObjectState.UnknownState;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact;
import io.dreamspace.domain.change.RowFact.DocumentFact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.change.RowFact.SpecimenFact;
import io.dreamspace.domain.change.RowFact.StampFact;
import io.dreamspace.domain.change.RowFact.TransactionFact;
import io.dreamspace.domain.change.RowFact.UserFact;
import io.dreamspace.domain.change.StreamFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Adds to changes what their objects are like. */
final class Resolution {
  private final Stores stores;

  Resolution(Stores stores) {
    this.stores = stores;
  }

  /**
   * As many of the first of these changes as do not hold too much text together; at least one.
   *
   * @param changes at least one
   */
  List<Changed> ofFirst(List<Change> changes) {
    List<Change> first = changes;
    while (true) {
      StoredStates stored = new StoredStates(stores);
      List<Changed> resolved = resolve(first, stored);
      if (!stored.isCut()) {
        return resolved;
      }
      first = first.subList(0, (first.size() + 1) / 2);
    }
  }

  private static List<Changed> resolve(List<Change> changes, StoredStates stored) {
    Map<Fact, ObjectState> states = new HashMap<>();
    add(UserFact.class, stored::users, changes, states);
    add(EventFact.class, stored::events, changes, states);
    add(DocumentFact.class, stored::documents, changes, states);
    add(StampFact.class, stored::stamps, changes, states);
    add(SpecimenFact.class, stored::specimens, changes, states);
    add(TransactionFact.class, stored::transactions, changes, states);
    return changes.stream()
        .map(change -> new Changed(change, state(change.fact(), states)))
        .toList();
  }

  private static <F extends RowFact> void add(
      Class<F> sort,
      Function<List<Long>, ? extends Map<Long, ? extends ObjectState>> reader,
      List<Change> changes,
      Map<Fact, ObjectState> states) {
    List<F> facts =
        changes.stream().map(Change::fact).filter(sort::isInstance).map(sort::cast).toList();
    Map<Long, ? extends ObjectState> read =
        facts.isEmpty() ? Map.of() : reader.apply(facts.stream().map(RowFact::number).toList());
    for (F fact : facts) {
      ObjectState state = read.get(fact.number());
      if (state != null) {
        states.put(fact, state);
      }
    }
  }

  private static ObjectState state(Fact fact, Map<Fact, ObjectState> states) {
    return switch (fact) {
      case StreamFact stream -> new StreamState(stream.stream());
      case RowFact row -> states.getOrDefault(row, new UnknownState());
    };
  }
}
