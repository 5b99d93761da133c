package io.dreamspace.http.blotre.socket;

import io.dreamspace.application.stream.StreamFeed.Broadcast;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.http.mapping.StreamBodies;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice, and the topic whose subscribers it is for. */
record Announcement(Topic topic, Notice notice) {

  /** All that is to be announced of a change, in order. */
  static List<Announcement> of(Broadcast broadcast) {
    return switch (broadcast.fact()) {
      case StreamFact.StreamCreated created -> List.of();
      case StreamFact.StatusUpdated(StatusStream stream) -> updated(stream, broadcast);
      case StreamFact.ChildAdded(Address collection, StatusStream child) ->
          added(collection, child);
      case StreamFact.ChildRemoved(Address collection, StatusStream child) ->
          removed(collection, child);
      case StreamFact.StreamDeleted(StatusStream stream) ->
          List.of(to(stream.uri(), new Notice.StreamDeleted(stream.uri().value(), null)));
    };
  }

  private static List<Announcement> updated(StatusStream stream, Broadcast broadcast) {
    List<Announcement> all = new ArrayList<>();
    all.add(to(stream.uri(), statusOf(stream, null)));
    for (Address collection : broadcast.collections()) {
      all.add(to(collection, statusOf(stream, collection.text())));
    }
    return all;
  }

  private static List<Announcement> added(Address collection, StatusStream child) {
    String from = collection.text();
    String uri = child.uri().value();
    List<Announcement> all = new ArrayList<>();
    if (collection instanceof Address.OfStream(StreamUri parent)) {
      all.add(to(parent, new Notice.ChildAdded(from, StreamBodies.stream(child), null)));
    }
    all.add(to(collection, new Notice.ChildAdded(from, StreamBodies.stream(child), from)));
    all.add(to(child.uri(), new Notice.ParentAdded(uri, from, null)));
    return all;
  }

  private static List<Announcement> removed(Address collection, StatusStream child) {
    String from = collection.text();
    String uri = child.uri().value();
    List<Announcement> all = new ArrayList<>();
    if (collection instanceof Address.OfStream(StreamUri parent)) {
      all.add(to(parent, new Notice.ChildRemoved(from, uri, null)));
    }
    all.add(to(collection, new Notice.ChildRemoved(from, uri, from)));
    all.add(to(child.uri(), new Notice.ParentRemoved(uri, from, null)));
    return all;
  }

  /** What a stream shows, as its subscribers are told it. */
  static Notice.StatusUpdated statusOf(StatusStream stream, @Nullable String source) {
    return new Notice.StatusUpdated(
        stream.uri().value(), StreamBodies.status(stream.status()), source);
  }

  private static Announcement to(StreamUri uri, Notice notice) {
    return new Announcement(new Topic.OfStream(uri), notice);
  }

  private static Announcement to(Address collection, Notice notice) {
    return new Announcement(new Topic.OfCollection(collection), notice);
  }
}
