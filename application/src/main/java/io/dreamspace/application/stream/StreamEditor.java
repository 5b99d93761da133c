package io.dreamspace.application.stream;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.change.StreamFact.ChildAdded;
import io.dreamspace.domain.change.StreamFact.ChildRemoved;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.stream.Address.OfTag;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.OwnedStream;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes streams, and tells it the change log. To be called within a unit of work of the caller's.
 */
final class StreamEditor {
  private final Stores stores;
  private final InstantSource clock;

  StreamEditor(Stores stores, InstantSource clock) {
    this.stores = stores;
    this.clock = clock;
  }

  OwnedStream setStatus(OwnedStream before, Color color) {
    Instant now = clock.instant();
    OwnedStream after = before.withStatus(color, now);
    stores.streams().update(after.stream());
    stores.changes().append(new StatusUpdated(after.stream()), now);
    return after;
  }

  OwnedStream setTags(OwnedStream before, Tags tags) {
    Instant now = clock.instant();
    OwnedStream after = before.withTags(tags, now);
    stores.streams().update(after.stream());
    stores.changes().append(moves(before.stream().tags(), after.stream()), now);
    return after;
  }

  /** Into which collections of tags a stream came, then which it left. */
  private static List<StreamFact> moves(Tags before, StatusStream stream) {
    List<StreamFact> moves = new ArrayList<>();
    for (Tag tag : stream.tags().minus(before)) {
      moves.add(new ChildAdded(new OfTag(tag), stream));
    }
    for (Tag tag : before.minus(stream.tags())) {
      moves.add(new ChildRemoved(new OfTag(tag), stream));
    }
    return moves;
  }
}
