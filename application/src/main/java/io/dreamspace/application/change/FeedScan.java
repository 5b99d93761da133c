package io.dreamspace.application.change;

import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact;
import io.dreamspace.domain.change.StreamFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for changes that are wanted.
 *
 * @param changes wanted, in order
 * @param through up to which number there are no others that are wanted
 * @param isLast whether there was nothing after that
 */
record FeedScan(List<Change> changes, long through, boolean isLast) {
  private static final int READ_AT_ONCE = 1_000;

  /** What stands for all earlier changes of its sort. */
  private record Key(String subject, Object id, boolean isReplay) {
    static Key of(Fact fact) {
      return switch (fact) {
        case RowFact row ->
            new Key(row.type().subject(), row.number(), row.action() == Action.REPLAYED);
        case StreamFact stream -> new Key(stream.type().subject(), stream.stream().id(), false);
      };
    }

    Key replay() {
      return new Key(subject, id, true);
    }
  }

  /** The first so many that the filter lets through. */
  static FeedScan all(ChangeLog log, long after, FeedFilter filter, int limit) {
    List<Change> wanted = new ArrayList<>();
    long through = after;
    for (int looked = 0; looked < ChangeFeed.LOOKED_AT; looked += READ_AT_ONCE) {
      List<Change> read = log.after(through, READ_AT_ONCE);
      for (Change change : read) {
        through = change.number();
        if (filter.matches(change)) {
          wanted.add(change);
          if (wanted.size() == limit) {
            return new FeedScan(wanted, through, through == log.last());
          }
        }
      }
      if (read.size() < READ_AT_ONCE) {
        return new FeedScan(wanted, through, true);
      }
    }
    return new FeedScan(wanted, through, false);
  }

  /** What {@link CatchUp.Latest} is told of what the filter lets through; the first so many. */
  static FeedScan newest(ChangeLog log, long after, FeedFilter filter, int limit) {
    FeedScan all = all(log, after, withDeletions(filter), Integer.MAX_VALUE);
    Map<Key, Change> newest = new LinkedHashMap<>();
    for (Change change : all.changes()) {
      Key key = Key.of(change.fact());
      newest.remove(key);
      newest.put(key, change);
      if (change.fact() instanceof RowFact row && row.action() == Action.DELETED) {
        newest.remove(key.replay());
      }
    }
    List<Change> wanted = newest.values().stream().filter(filter::matches).toList();
    if (wanted.size() <= limit) {
      return new FeedScan(wanted, all.through(), all.isLast());
    }
    List<Change> first = wanted.subList(0, limit);
    return new FeedScan(first, first.getLast().number(), false);
  }

  /** What is deleted is to be known, whether anybody wants to be told or not. */
  private static FeedFilter withDeletions(FeedFilter filter) {
    Set<ChangeType> types = new HashSet<>(filter.types());
    for (ChangeType type : filter.types()) {
      ChangeType.named(type.subject()).stream().filter(ChangeType::isDeletion).forEach(types::add);
    }
    return new FeedFilter(types, filter.user(), filter.eventType());
  }

  /** These alone of what was found, its first changes; there are others after them. */
  FeedScan cut(int count) {
    return count == changes.size()
        ? this
        : new FeedScan(changes.subList(0, count), changes.get(count - 1).number(), false);
  }
}
