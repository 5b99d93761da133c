package io.dreamspace.application.stream;

import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StreamUri;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What somebody subscribes to, and no more than may be. For one thread at a time. */
public final class Subscribed {
  private final Set<StreamUri> streams = new LinkedHashSet<>();
  private final Set<Address> collections = new LinkedHashSet<>();

  /** Begins with nothing. */
  public Subscribed() {}

  /**
   * Adds streams, but for those that are there.
   *
   * @throws Conflict if they would be too many; then none is added
   */
  public void addAll(Collection<StreamUri> wanted) {
    add(streams, wanted, StreamSubscriptions.MOST_STREAMS);
  }

  /**
   * Adds a collection, unless it is there.
   *
   * @throws Conflict if it would be one too many
   */
  public void add(Address collection) {
    add(collections, List.of(collection), StreamSubscriptions.MOST_COLLECTIONS);
  }

  public void remove(StreamUri stream) {
    streams.remove(stream);
  }

  public void remove(Address collection) {
    collections.remove(collection);
  }

  /** In the order in which they were added; a copy. */
  public Set<StreamUri> streams() {
    return new LinkedHashSet<>(streams);
  }

  /** In the order in which they were added; a copy. */
  public Set<Address> collections() {
    return new LinkedHashSet<>(collections);
  }

  private static <T> void add(Set<T> subscribed, Collection<T> wanted, int most) {
    Set<T> all = new LinkedHashSet<>(subscribed);
    all.addAll(wanted);
    if (all.size() > most) {
      throw new Conflict("Subscription limit exceeded.");
    }
    subscribed.addAll(wanted);
  }
}
