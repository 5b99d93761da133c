package io.dreamspace.application.contract;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.Stores;
import io.dreamspace.application.StreamFixtures;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.StatusStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Two streams, and everything that stores can be told to do to them. */
final class EveryStreamWrite {
  private static final StatusStream PARENT = StreamFixtures.aStream("matt");
  private static final StatusStream CHILD = StreamFixtures.aStream("matt/x");
  private static final StatusStream OTHER = StreamFixtures.aStream("ada");

  private EveryStreamWrite() {}

  /** Stores the streams, the one under the other. */
  static void prepare(Stores stores) {
    stores.streams().insert(PARENT);
    stores.streams().insert(CHILD);
    stores.childLinks().insert(link(PARENT, CHILD));
    stores.changes().append(new StatusUpdated(PARENT), Fixtures.NOON);
  }

  /** Every writing method by name, in an order in which all of them can be called. */
  static Map<String, Runnable> byName(Stores stores) {
    Map<String, Runnable> writes = new LinkedHashMap<>();
    writes.put("streams.insert", () -> stores.streams().insert(OTHER));
    writes.put(
        "streams.update",
        () -> stores.streams().update(StreamFixtures.tagged(PARENT, Fixtures.NOON, "a", "b")));
    writes.put("childLinks.insert", () -> stores.childLinks().insert(link(OTHER, CHILD)));
    writes.put("childLinks.delete", () -> stores.childLinks().delete(OTHER.id(), CHILD.id()));
    writes.put(
        "childLinks.deleteOfSubtree", () -> stores.childLinks().deleteOfSubtree(CHILD.uri()));
    writes.put("streams.deleteSubtree", () -> stores.streams().deleteSubtree(CHILD.uri()));
    writes.put(
        "changes.append", () -> stores.changes().append(new StatusUpdated(CHILD), Fixtures.NOON));
    return writes;
  }

  private static ChildLink link(StatusStream parent, StatusStream child) {
    return new ChildLink(parent.id(), child.id(), true, Fixtures.NOON);
  }
}
