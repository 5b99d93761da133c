package io.dreamspace.application.stream;

import io.dreamspace.application.stream.StreamFeed.Broadcast;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StreamUri;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one listener wants to hear of, and since when. For one thread at a time. */
final class Interests {
  private final Subscribed subscribed = new Subscribed();
  private final Map<Topic, Since> topics = new HashMap<>();

  /**
   * Adds streams of which it has been told what they show at this number.
   *
   * @throws Conflict if they would be too many; then none is added
   */
  void add(Collection<StreamUri> streams, long number) {
    subscribed.addAll(streams);
    for (StreamUri stream : streams) {
      topics.merge(
          new Topic.OfStream(stream),
          Since.change(number),
          (before, now) -> before.shownAt(number));
    }
  }

  /**
   * Adds a collection, of what comes after this number.
   *
   * @throws Conflict if it would be one too many
   */
  void add(Address collection, long number) {
    subscribed.add(collection);
    topics.putIfAbsent(new Topic.OfCollection(collection), Since.change(number));
  }

  void remove(StreamUri stream) {
    subscribed.remove(stream);
    topics.remove(new Topic.OfStream(stream));
  }

  void remove(Address collection) {
    subscribed.remove(collection);
    topics.remove(new Topic.OfCollection(collection));
  }

  Set<StreamUri> streams() {
    return subscribed.streams();
  }

  /** What was until this number is lost, or told otherwise. */
  void beginAt(long number) {
    topics.replaceAll((topic, since) -> Since.change(number));
  }

  /** What the listener is to hear of a change, in order. */
  List<StreamNews> of(Broadcast broadcast) {
    return Announcement.of(broadcast).stream()
        .filter(announcement -> isWanted(announcement, broadcast.number()))
        .map(Announcement::news)
        .toList();
  }

  private boolean isWanted(Announcement announcement, long number) {
    Since since = topics.get(announcement.topic());
    return since != null && since.isBefore(number, announcement.news());
  }
}
