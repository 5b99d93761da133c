package io.dreamspace.http.blotre.socket;

import io.dreamspace.application.stream.Announcement;
import io.dreamspace.application.stream.StreamFeed.Broadcast;
import io.dreamspace.application.stream.Topic;
import io.dreamspace.http.websocket.Frame;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Who is to be told of what. Safe for use by many threads. */
final class Subscribers {
  private final ConcurrentMap<Topic, Set<Subscription>> byTopic = new ConcurrentHashMap<>();
  private final MessageWriter messages;

  Subscribers(MessageWriter messages) {
    this.messages = messages;
  }

  void add(Topic topic, Subscription subscription) {
    byTopic.compute(topic, (key, others) -> with(subscription, others));
  }

  void remove(Topic topic, Subscription subscription) {
    byTopic.computeIfPresent(topic, (key, all) -> without(subscription, all));
  }

  /** Tells everybody who is to be told of a change. What many are told is written once. */
  void tell(Broadcast broadcast) {
    for (Announcement announcement : Announcement.of(broadcast)) {
      Set<Subscription> subscriptions = byTopic.get(announcement.topic());
      if (subscriptions != null) {
        Frame notice = messages.frame(Notice.of(announcement.news()));
        subscriptions.forEach(
            subscription -> subscription.tell(broadcast.number(), announcement.news(), notice));
      }
    }
  }

  private static Set<Subscription> with(
      Subscription subscription, @Nullable Set<Subscription> others) {
    Set<Subscription> all = others == null ? ConcurrentHashMap.newKeySet() : others;
    all.add(subscription);
    return all;
  }

  private static @Nullable Set<Subscription> without(
      Subscription subscription, Set<Subscription> all) {
    all.remove(subscription);
    return all.isEmpty() ? null : all;
  }
}
