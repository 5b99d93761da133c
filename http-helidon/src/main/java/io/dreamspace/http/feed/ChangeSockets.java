package io.dreamspace.http.feed;

import io.dreamspace.application.Engine;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.ServerTime;
import io.dreamspace.http.websocket.Endpoint;
import io.dreamspace.http.websocket.Handshake;
import io.dreamspace.http.websocket.Peer;
import io.helidon.http.Headers;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells clients of a websocket what changes. They say nothing that would matter. */
public final class ChangeSockets implements Endpoint {
  /** Where the websocket is, and the feed in its other forms. */
  public static final String PATH = "/changes";

  private static final Logger LOG = LoggerFactory.getLogger(ChangeSockets.class);

  private final LiveFeeds feeds;
  private final Supplier<Engine> engine;
  private final ServerTime times;
  private final Predicate<Headers> mayRead;

  /**
   * None yet.
   *
   * @param engine the host's at the moment
   * @param mayRead whether whoever sends these headers may read the feed
   */
  public ChangeSockets(
      LiveFeeds feeds, Supplier<Engine> engine, ServerTime times, Predicate<Headers> mayRead) {
    this.feeds = feeds;
    this.engine = engine;
    this.times = times;
    this.mayRead = mayRead;
  }

  /** Others are told by the answer to their request why they are refused. */
  @Override
  public boolean welcomes(Handshake handshake) {
    if (!mayRead.test(handshake.headers())) {
      return false;
    }
    try {
      consumer(handshake).close();
      return true;
    } catch (Invalid | IllegalStateException e) {
      LOG.debug("A handshake is refused", e);
      return false;
    }
  }

  @Override
  public Conversation open(Handshake handshake, Peer peer) {
    return ChangeSocket.start(consumer(handshake), feeds.of(engine.get()).timing(), peer);
  }

  private FeedConsumer consumer(Handshake handshake) {
    Query query = Query.of(handshake.prologue().query().rawValue(), times);
    return feeds.of(engine.get()).consumer(query, handshake.headers());
  }
}
