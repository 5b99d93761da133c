package io.dreamspace.http.feed;

import io.dreamspace.application.Engine;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.ServerTime;
import io.dreamspace.http.websocket.Endpoint;
import io.dreamspace.http.websocket.Handshake;
import io.dreamspace.http.websocket.Peer;
import io.helidon.http.Headers;
import java.util.Optional;
import java.util.function.BiFunction;
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
  private final BiFunction<Headers, String, Optional<Onlooker>> entrance;

  /**
   * None yet.
   *
   * @param engine the host's at the moment
   * @param entrance who may read the feed, of those who send such headers and such a query
   */
  public ChangeSockets(
      LiveFeeds feeds,
      Supplier<Engine> engine,
      ServerTime times,
      BiFunction<Headers, String, Optional<Onlooker>> entrance) {
    this.feeds = feeds;
    this.engine = engine;
    this.times = times;
    this.entrance = entrance;
  }

  /** Others are told by the answer to their request why they are refused. */
  @Override
  public boolean welcomes(Handshake handshake) {
    try {
      Optional<Onlooker> onlooker = onlooker(handshake);
      onlooker.ifPresent(known -> consumer(handshake, known).close());
      return onlooker.isPresent();
    } catch (Problem | IllegalStateException e) {
      LOG.debug("A handshake is refused", e);
      return false;
    }
  }

  @Override
  public Conversation open(Handshake handshake, Peer peer) {
    // Since the handshake was welcomed, what lets them in may have been revoked, or run out.
    Onlooker onlooker = onlooker(handshake).orElseGet(() -> Onlooker.admitted(() -> false));
    FeedConsumer consumer = consumer(handshake, onlooker);
    return ChangeSocket.start(consumer, feeds.of(engine.get()).timing(), peer);
  }

  private Optional<Onlooker> onlooker(Handshake handshake) {
    return entrance.apply(handshake.headers(), handshake.prologue().query().rawValue());
  }

  private FeedConsumer consumer(Handshake handshake, Onlooker onlooker) {
    Query query = Query.of(handshake.prologue().query().rawValue(), times);
    return feeds.of(engine.get()).consumer(query, handshake.headers(), onlooker);
  }
}
