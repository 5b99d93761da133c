package io.dreamspace.http.blotre.socket;

import io.dreamspace.application.stream.StreamFeed;
import io.dreamspace.application.stream.StreamFeed.Portion;
import io.dreamspace.http.websocket.Close;
import io.dreamspace.http.websocket.Peer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what changes, and tells those who subscribed: one thread for all of them. If it ends, all
 * connections do, so that nobody waits for what never comes.
 */
final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  /** After so long it looks whether it is still wanted. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final StreamFeed feed;
  private final Subscribers subscribers;
  private final BooleanSupplier wanted;
  private final Set<Peer> peers = ConcurrentHashMap.newKeySet();
  private final Thread thread;
  private volatile boolean ended;

  private Dispatcher(StreamFeed feed, Subscribers subscribers, BooleanSupplier wanted, long from) {
    this.feed = feed;
    this.subscribers = subscribers;
    this.wanted = wanted;
    this.thread = Thread.ofPlatform().daemon().name("stream-dispatcher").unstarted(() -> run(from));
  }

  /**
   * Starts with what changes from now on.
   *
   * @param wanted whether what the feed says is still what clients wish to know
   */
  static Dispatcher start(StreamFeed feed, Subscribers subscribers, BooleanSupplier wanted) {
    Dispatcher dispatcher = new Dispatcher(feed, subscribers, wanted, feed.last());
    dispatcher.thread.start();
    return dispatcher;
  }

  private void run(long from) {
    try {
      long told = from;
      while (isWanted()) {
        Portion portion = feed.after(told);
        portion.broadcasts().forEach(subscribers::tell);
        if (portion.through() == told) {
          feed.await(told, PATIENCE);
        }
        told = portion.through();
      }
    } catch (InterruptedException e) {
      LOG.debug("Told to end", e);
    } catch (RuntimeException e) {
      LOG.warn("Subscribers cannot be told of changes any more, and are sent away", e);
    } finally {
      end();
    }
  }

  /** Whether this goes on; if not, all connections are being closed. */
  boolean isWanted() {
    if (!ended && !wanted.getAsBoolean()) {
      end();
    }
    return !ended;
  }

  /** Closes a connection with all others, when this ends. */
  void join(Peer peer) {
    peers.add(peer);
    if (ended) {
      peer.close(Close.RESTARTED);
    }
  }

  void leave(Peer peer) {
    peers.remove(peer);
  }

  void end() {
    ended = true;
    thread.interrupt();
    peers.forEach(peer -> peer.close(Close.RESTARTED));
  }
}
