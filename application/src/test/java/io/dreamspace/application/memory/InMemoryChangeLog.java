package io.dreamspace.application.memory;

import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.application.change.Retention;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Epoch;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.change.StreamFact.ChildAdded;
import io.dreamspace.domain.change.StreamFact.ChildRemoved;
import io.dreamspace.domain.stream.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

final class InMemoryChangeLog implements ChangeLog {
  private final Snapshots snapshots;
  private final Retention retention;
  private final Epoch epoch = Epoch.of(UUID.randomUUID());

  InMemoryChangeLog(Snapshots snapshots, Retention retention) {
    this.snapshots = snapshots;
    this.retention = retention;
  }

  @Override
  public void append(List<? extends Fact> facts, Instant at) {
    State state = snapshots.writable();
    for (Fact fact : facts) {
      if (fact instanceof RowFact row && row.action() == Action.DELETED) {
        state.gone().keep(row, state);
      }
      state.changes().append(fact, at);
    }
    if (!facts.isEmpty()) {
      state.changes().forget(retention, at).forEach(change -> state.gone().forget(change.fact()));
    }
  }

  @Override
  public Epoch epoch() {
    return epoch;
  }

  @Override
  public long beginning() {
    return 0;
  }

  @Override
  public long last() {
    return readable().last();
  }

  @Override
  public long forgotten() {
    return readable().forgotten();
  }

  @Override
  public List<Change> after(long number, int limit) {
    return readable().after(number).stream().limit(limit).toList();
  }

  @Override
  public List<StreamFact> movesAfter(long number, StreamId stream) {
    return readable().after(number).stream()
        .map(Change::fact)
        .filter(fact -> fact instanceof ChildAdded || fact instanceof ChildRemoved)
        .map(StreamFact.class::cast)
        .filter(fact -> fact.stream().id().equals(stream))
        .toList();
  }

  @Override
  public void await(long number, Duration patience) throws InterruptedException {
    snapshots.await(state -> state.changes().last() > number, patience);
  }

  private Changes readable() {
    return snapshots.readable().changes();
  }
}
