package io.dreamspace.application.stream;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamKey.ByUri;
import io.dreamspace.domain.stream.StreamUri;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The feed, read from the change log. What was in which collection when its status was set is not
 * logged with it; it follows from where it is now, and how it came there since.
 */
public final class StreamFeedService implements StreamFeed {
  private static final int READ_AT_ONCE = 256;

  private final ChangeLog changes;
  private final StreamStore streams;
  private final UnitOfWork unitOfWork;

  public StreamFeedService(Stores stores) {
    this.changes = stores.changes();
    this.streams = stores.streams();
    this.unitOfWork = stores.unitOfWork();
  }

  @Override
  public long last() {
    return changes.last();
  }

  @Override
  public Snapshot snapshot(Collection<StreamUri> uris) {
    return unitOfWork.read(
        () -> {
          Map<StreamUri, StatusStream> found = new HashMap<>();
          for (StreamUri uri : uris) {
            streams.find(new ByUri(uri)).ifPresent(stream -> found.put(uri, stream));
          }
          return new Snapshot(changes.last(), found);
        });
  }

  @Override
  public Portion after(long number) {
    return unitOfWork.read(
        () -> {
          List<Change> read = changes.after(number, READ_AT_ONCE);
          return read.isEmpty() ? new Portion(number, List.of()) : portion(read);
        });
  }

  @Override
  public boolean isWhole(long number) {
    return changes.forgotten() <= number;
  }

  @Override
  public void await(long number, Duration patience) throws InterruptedException {
    changes.await(number, patience);
  }

  private Portion portion(List<Change> read) {
    long through = read.getLast().number();
    Memberships memberships = memberships(updated(read), through);
    Deque<Broadcast> broadcasts = new ArrayDeque<>();
    for (Change change : read.reversed()) {
      if (change.fact() instanceof StreamFact fact) {
        Set<Address> collections =
            fact instanceof StatusUpdated ? memberships.of(fact.stream().id()) : Set.of();
        broadcasts.addFirst(new Broadcast(change.number(), fact, collections));
        memberships.undo(fact);
      }
    }
    return new Portion(through, List.copyOf(broadcasts));
  }

  private static Set<StreamId> updated(List<Change> read) {
    return read.stream()
        .map(Change::fact)
        .filter(StatusUpdated.class::isInstance)
        .map(fact -> ((StatusUpdated) fact).stream().id())
        .collect(Collectors.toSet());
  }

  /** Where these streams were right after this change. */
  private Memberships memberships(Set<StreamId> wanted, long number) {
    Memberships memberships = new Memberships();
    boolean isNow = number == changes.last();
    for (StreamId stream : wanted) {
      memberships.put(stream, streams.collectionsOf(stream));
      if (!isNow) {
        changes.movesAfter(number, stream).reversed().forEach(memberships::undo);
      }
    }
    return memberships;
  }
}
