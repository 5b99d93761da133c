package io.dreamspace.persistence;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.Stores;
import io.dreamspace.domain.ObjectId;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.time.Instant;
import java.util.List;

/** Fills stores with so many streams that a planner has to choose: a hundred for each owner. */
final class FilledStreams {
  private static final int OF_ONE_OWNER = 100;

  private FilledStreams() {}

  static StreamId id(int number) {
    return new StreamId(ObjectId.of(Fixtures.NOON, number));
  }

  static AccountId owner(int number) {
    return new AccountId(ObjectId.of(Fixtures.NOON, number / OF_ONE_OWNER));
  }

  /** Roots are named r0, r100 and so on; what stands below them, s1, s2 and so on. */
  static StreamUri uri(int number) {
    int root = number - number % OF_ONE_OWNER;
    return new StreamUri(number == root ? "r" + root : "r" + root + "/s" + number);
  }

  static Tag tag(int number) {
    return new Tag("t" + number % 50);
  }

  static void fill(Stores stores, int count) {
    stores
        .unitOfWork()
        .write(
            () -> {
              for (int number = 0; number < count; number++) {
                add(stores, number);
              }
              return null;
            });
  }

  private static void add(Stores stores, int number) {
    StatusStream stream = stream(number);
    stores.streams().insert(stream);
    stores.changes().append(new StreamFact.StreamCreated(stream), stream.created());
    if (!stream.uri().isRoot()) {
      int root = number - number % OF_ONE_OWNER;
      stores.childLinks().insert(new ChildLink(id(root), id(number), true, stream.created()));
      Address parent = new Address.OfStream(uri(root));
      stores.changes().append(new StreamFact.ChildAdded(parent, stream), stream.created());
    }
  }

  private static StatusStream stream(int number) {
    Instant at = Fixtures.NOON.plusSeconds(number);
    StreamUri uri = uri(number);
    Color color = new Color("#%06X".formatted(number % 50));
    return new StatusStream(
        id(number),
        new StreamName(uri.lastSegment()),
        uri,
        at,
        at,
        new Status(color, at, owner(number)),
        owner(number),
        new Tags(List.of(tag(number), new Tag("all"))));
  }
}
