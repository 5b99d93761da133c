package io.dreamspace.application.memory;

import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The change log of one moment. Each entry stands on the one before, so a draft copies nothing. */
final class Changes {
  private @Nullable Entry newest;

  private record Entry(Change change, @Nullable Entry before) {}

  Changes draft() {
    Changes draft = new Changes();
    draft.newest = newest;
    return draft;
  }

  void append(Fact fact, Instant at) {
    newest = new Entry(new Change(last() + 1, at, fact), newest);
  }

  long last() {
    return newest == null ? 0 : newest.change().number();
  }

  /** All after this number, in order. */
  List<Change> after(long number) {
    List<Change> later = new ArrayList<>();
    for (Entry entry = newest; entry != null && entry.change().number() > number; ) {
      later.add(entry.change());
      entry = entry.before();
    }
    return later.reversed();
  }
}
