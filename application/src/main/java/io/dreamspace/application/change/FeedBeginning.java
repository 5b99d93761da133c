package io.dreamspace.application.change;

import io.dreamspace.application.change.FeedEntry.Gap;
import io.dreamspace.application.change.FeedEntry.Reason;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Cursor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where reading begins.
 *
 * @param gap what is missing before it, null if nothing is
 */
record FeedBeginning(Cursor after, @Nullable Gap gap) {
  /**
   * Where a reader goes on.
   *
   * @param epochBegan after which number the epoch began: what came before, whoever knows another
   *     epoch had the chance to see
   */
  static FeedBeginning of(FeedStart from, FeedBounds bounds, long epochBegan) {
    return switch (from) {
      case FeedStart.Latest latest -> new FeedBeginning(bounds.latest(), null);
      case FeedStart.Earliest earliest -> new FeedBeginning(bounds.earliest(), null);
      case FeedStart.After(Cursor asked) -> after(asked, bounds, epochBegan);
    };
  }

  private static FeedBeginning after(Cursor asked, FeedBounds bounds, long epochBegan) {
    Cursor earliest = bounds.earliest();
    if (!asked.epoch().equals(earliest.epoch()) || asked.number() > bounds.latest().number()) {
      Cursor resumed = earliest.at(Math.max(epochBegan, earliest.number()));
      return new FeedBeginning(resumed, new Gap(Reason.EPOCH, asked, resumed));
    }
    return asked.number() < earliest.number()
        ? new FeedBeginning(earliest, new Gap(Reason.RETENTION, asked, earliest))
        : new FeedBeginning(asked, null);
  }

  /** After which number changes are no older than this; looks at a few of them only. */
  static long notBefore(ChangeLog log, long after, Instant oldest) {
    long low = after;
    long high = log.last();
    while (low < high) {
      long middle = low + (high - low) / 2;
      List<Change> next = log.after(middle, 1);
      if (!next.isEmpty() && next.getFirst().at().isBefore(oldest)) {
        low = next.getFirst().number();
      } else {
        high = middle;
      }
    }
    return low;
  }
}
