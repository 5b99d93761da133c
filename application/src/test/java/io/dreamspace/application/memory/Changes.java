package io.dreamspace.application.memory;

import io.dreamspace.application.change.Retention;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The change log of one moment. Each entry stands on the one before, so a draft copies nothing. */
final class Changes {
  private @Nullable Entry newest;
  private long forgotten;

  /** Of the first that is kept. */
  private Instant oldest = Instant.MAX;

  private record Entry(Change change, @Nullable Entry before) {}

  Changes draft() {
    Changes draft = new Changes();
    draft.newest = newest;
    draft.forgotten = forgotten;
    draft.oldest = oldest;
    return draft;
  }

  void append(Fact fact, Instant at) {
    if (newest == null) {
      oldest = at;
    }
    newest = new Entry(new Change(last() + 1, at, fact), newest);
  }

  long last() {
    return newest == null ? 0 : newest.change().number();
  }

  long forgotten() {
    return forgotten;
  }

  /** All after this number that are kept, in order. */
  List<Change> after(long number) {
    List<Change> later = new ArrayList<>();
    long after = Math.max(number, forgotten);
    for (Entry entry = newest; entry != null && entry.change().number() > after; ) {
      later.add(entry.change());
      entry = entry.before();
    }
    return later.reversed();
  }

  /** Forgets what has to go after something was appended at this time, and answers it. */
  List<Change> forget(Retention retention, Instant now) {
    Instant cutoff = now.minus(retention.age());
    long byCount = last() - retention.count();
    if (byCount <= forgotten && !oldest.isBefore(cutoff)) {
      return List.of();
    }
    List<Change> gone =
        after(0).stream()
            .filter(change -> change.number() < last())
            .takeWhile(change -> change.number() <= byCount || change.at().isBefore(cutoff))
            .toList();
    forgotten = gone.isEmpty() ? forgotten : gone.getLast().number();
    oldest = after(0).getFirst().at();
    return gone;
  }
}
