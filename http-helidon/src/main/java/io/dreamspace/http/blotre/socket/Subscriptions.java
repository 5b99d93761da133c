package io.dreamspace.http.blotre.socket;

import io.dreamspace.application.stream.StreamFeed;
import io.dreamspace.application.stream.StreamFeed.Snapshot;
import io.dreamspace.application.stream.StreamNews;
import io.dreamspace.application.stream.StreamSubscriptions;
import io.dreamspace.application.stream.Topic;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.http.websocket.Frame;
import io.dreamspace.http.websocket.Peer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that one client wants to be told of. Used by the thread that answers the client. */
final class Subscriptions {
  /** How many streams are looked at together. */
  private static final int TOGETHER = 64;

  private static final Snapshot NOTHING = new Snapshot(0, Map.of());

  private static final String NONE = "No such stream.";
  private static final String TOO_MANY = "Subscription limit exceeded.";

  private final Peer peer;
  private final StreamFeed feed;
  private final Subscribers subscribers;
  private final MessageWriter messages;
  private final Map<StreamUri, Subscription> streams = new HashMap<>();
  private final Map<Address, Subscription> collections = new HashMap<>();

  Subscriptions(Peer peer, StreamFeed feed, Subscribers subscribers, MessageWriter messages) {
    this.peer = peer;
    this.feed = feed;
    this.subscribers = subscribers;
    this.messages = messages;
  }

  /** Subscribes to streams, and tells for each how it is now, or why it cannot be told. */
  void subscribe(List<StreamUri> uris, int correlation) throws InterruptedException {
    Set<StreamUri> some = new LinkedHashSet<>();
    for (StreamUri uri : uris) {
      if (some.size() == TOGETHER || some.contains(uri)) {
        subscribe(some, correlation);
        some.clear();
      }
      some.add(uri);
    }
    subscribe(some, correlation);
  }

  private void subscribe(Set<StreamUri> uris, int correlation) throws InterruptedException {
    peer.awaitRoom();
    List<StreamUri> accepted = uris.stream().filter(this::prepare).toList();
    Snapshot snapshot = accepted.isEmpty() ? NOTHING : look(accepted);
    uris.forEach(uri -> begin(uri, snapshot, correlation));
  }

  private Snapshot look(List<StreamUri> uris) {
    try {
      return feed.snapshot(uris);
    } catch (RuntimeException e) {
      uris.forEach(this::takeBack);
      throw e;
    }
  }

  /** Of what could not be looked at, the client is told no more than before. */
  private void takeBack(StreamUri uri) {
    Subscription subscription = streams.get(uri);
    if (subscription != null && subscription.hasBegun()) {
      subscription.goOn();
    } else {
      unsubscribe(List.of(uri));
    }
  }

  private boolean prepare(StreamUri uri) {
    Subscription known = streams.get(uri);
    if (known != null) {
      known.pause();
    } else if (streams.size() < StreamSubscriptions.MOST_STREAMS) {
      Subscription subscription = new Subscription(peer);
      streams.put(uri, subscription);
      subscribers.add(new Topic.OfStream(uri), subscription);
    }
    return streams.containsKey(uri);
  }

  private void begin(StreamUri uri, Snapshot snapshot, int correlation) {
    Subscription subscription = streams.get(uri);
    if (subscription == null) {
      peer.send(messages.frame(new SocketReply.Refusal(TOO_MANY, correlation)));
      return;
    }
    StatusStream stream = snapshot.streams().get(uri);
    Frame state =
        stream == null
            ? messages.frame(new SocketReply.Refusal(NONE, correlation))
            : messages.frame(Notice.of(StreamNews.StatusUpdated.of(stream)));
    subscription.begin(snapshot.number(), state);
  }

  void unsubscribe(List<StreamUri> uris) {
    for (StreamUri uri : uris) {
      Subscription subscription = streams.remove(uri);
      if (subscription != null) {
        subscribers.remove(new Topic.OfStream(uri), subscription);
      }
    }
  }

  /** Subscribes to a collection, unless that is done already. */
  void subscribe(Address address, int correlation) throws InterruptedException {
    if (collections.containsKey(address)) {
      return;
    }
    if (collections.size() >= StreamSubscriptions.MOST_COLLECTIONS) {
      peer.awaitRoom();
      peer.send(messages.frame(new SocketReply.Refusal(TOO_MANY, correlation)));
      return;
    }
    Subscription subscription = new Subscription(peer);
    collections.put(address, subscription);
    subscribers.add(new Topic.OfCollection(address), subscription);
    try {
      subscription.begin(feed.last(), null);
    } catch (RuntimeException e) {
      unsubscribe(address);
      throw e;
    }
  }

  void unsubscribe(Address address) {
    Subscription subscription = collections.remove(address);
    if (subscription != null) {
      subscribers.remove(new Topic.OfCollection(address), subscription);
    }
  }

  void end() {
    unsubscribe(List.copyOf(streams.keySet()));
    List.copyOf(collections.keySet()).forEach(this::unsubscribe);
  }
}
