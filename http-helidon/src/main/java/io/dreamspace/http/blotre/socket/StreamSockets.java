package io.dreamspace.http.blotre.socket;

import io.dreamspace.application.Engine;
import io.dreamspace.application.access.Authentication;
import io.dreamspace.application.stream.StreamFeed;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.http.access.Actors;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.websocket.Endpoint;
import io.dreamspace.http.websocket.Handshake;
import io.dreamspace.http.websocket.Peer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Talks to all clients of the websocket, each about the engine that was the host's when it came.
 */
public final class StreamSockets implements Endpoint, AutoCloseable {
  /** Where the websocket is. */
  public static final String PATH = "/v0/ws";

  private static final Logger LOG = LoggerFactory.getLogger(StreamSockets.class);

  private final Supplier<Engine> engine;
  private final Function<Engine, Actors> actors;
  private final Json json;
  private final MessageWriter messages;
  private @Nullable Live live;

  /**
   * None yet; nothing is read before the first client comes.
   *
   * @param engine asked again and again: if it has been exchanged, clients of the old one are sent
   *     away
   * @param actors tells in whose name somebody speaks to an engine, for as long as they do
   */
  public StreamSockets(Supplier<Engine> engine, Function<Engine, Actors> actors, Json json) {
    this.engine = engine;
    this.actors = actors;
    this.json = json;
    this.messages = new MessageWriter(json);
  }

  private record Live(
      Engine engine, StreamFeed feed, Subscribers subscribers, Dispatcher dispatcher) {}

  @Override
  public Conversation open(Handshake handshake, Peer peer) {
    Live current = live();
    Caller caller = caller(handshake, actors.apply(current.engine()));
    StreamSocket socket =
        new StreamSocket(
            json,
            messages,
            new Answers(current.engine().as(caller)),
            new Subscriptions(peer, current.feed(), current.subscribers(), messages),
            current.dispatcher(),
            peer);
    current.dispatcher().join(peer);
    return socket;
  }

  /** Whoever is not known may listen. */
  private static Caller caller(Handshake handshake, Actors actors) {
    return switch (actors.of(handshake.prologue(), handshake.headers())) {
      case Authentication.Accepted accepted -> new Caller.Member(accepted.account());
      case Authentication.Expired expired -> new Caller.Anonymous();
      case Authentication.Unknown unknown -> new Caller.Anonymous();
    };
  }

  private synchronized Live live() {
    Live current = live;
    if (current == null || !current.dispatcher().isWanted()) {
      current = begin(engine.get());
      live = current;
    }
    return current;
  }

  private Live begin(Engine served) {
    Subscribers subscribers = new Subscribers(messages);
    StreamFeed feed = served.streamFeed();
    return new Live(
        served, feed, subscribers, Dispatcher.start(feed, subscribers, () -> isCurrent(served)));
  }

  private boolean isCurrent(Engine served) {
    try {
      return engine.get() == served;
    } catch (RuntimeException none) {
      LOG.debug("There is no engine at the moment", none);
      return false;
    }
  }

  /** Reads no more changes. Connections have to be closed before that. */
  @Override
  public synchronized void close() {
    if (live != null) {
      live.dispatcher().end();
    }
  }
}
