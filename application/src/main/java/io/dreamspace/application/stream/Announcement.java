package io.dreamspace.application.stream;

import io.dreamspace.application.stream.StreamFeed.Broadcast;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamUri;
import java.util.ArrayList;
import java.util.List;

/** News, and the topic whose subscribers they are for. */
public record Announcement(Topic topic, StreamNews news) {

  /** All that is to be announced of a change, in order. */
  public static List<Announcement> of(Broadcast broadcast) {
    return switch (broadcast.fact()) {
      case StreamFact.StreamCreated created -> List.of();
      case StreamFact.StatusUpdated(StatusStream stream) -> updated(stream, broadcast);
      case StreamFact.ChildAdded(Address collection, StatusStream child) ->
          added(collection, child);
      case StreamFact.ChildRemoved(Address collection, StatusStream child) ->
          removed(collection, child.uri());
      case StreamFact.StreamDeleted(StatusStream stream) ->
          List.of(to(stream.uri(), new StreamNews.StreamDeleted(stream.uri())));
    };
  }

  private static List<Announcement> updated(StatusStream stream, Broadcast broadcast) {
    List<Announcement> all = new ArrayList<>();
    all.add(to(stream.uri(), StreamNews.StatusUpdated.of(stream)));
    for (Address collection : broadcast.collections()) {
      all.add(
          to(collection, new StreamNews.StatusUpdated(stream.uri(), stream.status(), collection)));
    }
    return all;
  }

  private static List<Announcement> added(Address collection, StatusStream child) {
    List<Announcement> all = new ArrayList<>();
    if (collection instanceof Address.OfStream(StreamUri parent)) {
      all.add(to(parent, new StreamNews.ChildAdded(collection, child, null)));
    }
    all.add(to(collection, new StreamNews.ChildAdded(collection, child, collection)));
    all.add(to(child.uri(), new StreamNews.ParentAdded(child.uri(), collection)));
    return all;
  }

  private static List<Announcement> removed(Address collection, StreamUri child) {
    List<Announcement> all = new ArrayList<>();
    if (collection instanceof Address.OfStream(StreamUri parent)) {
      all.add(to(parent, new StreamNews.ChildRemoved(collection, child, null)));
    }
    all.add(to(collection, new StreamNews.ChildRemoved(collection, child, collection)));
    all.add(to(child, new StreamNews.ParentRemoved(child, collection)));
    return all;
  }

  private static Announcement to(StreamUri uri, StreamNews news) {
    return new Announcement(new Topic.OfStream(uri), news);
  }

  private static Announcement to(Address collection, StreamNews news) {
    return new Announcement(new Topic.OfCollection(collection), news);
  }
}
