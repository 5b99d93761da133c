package io.dreamspace.client;

import io.dreamspace.application.stream.StreamListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** The sockets of one session, which end with it. */
final class Sockets implements AutoCloseable {
  private final ServerAddress server;
  private final Transport transport;
  private final Credential credential;
  private final RemoteOptions options;
  private final Set<SocketThreads> open = ConcurrentHashMap.newKeySet();
  private volatile boolean isClosed;

  Sockets(ServerAddress server, Transport transport, Credential credential, RemoteOptions options) {
    this.server = server;
    this.transport = transport;
    this.credential = credential;
    this.options = options;
  }

  /** Opens a socket that is connected; what the listener hears of is subscribed to later. */
  StreamSocket open(StreamListener listener, SocketOptions socketOptions) {
    Semaphore wakes = new Semaphore(0);
    Deliveries deliveries = new Deliveries(listener, socketOptions.backlog(), wakes::release);
    SocketOpener opener =
        new SocketOpener(
            server,
            transport,
            credential,
            options,
            socketOptions.answerTimeout(),
            deliveries,
            wakes);
    SocketSubscriptions subscriptions = new SocketSubscriptions();
    SocketKeeper keeper =
        new SocketKeeper(
            opener.openFirst(), opener::open, subscriptions, deliveries, wakes, socketOptions);
    SocketThreads threads = start(keeper, deliveries);
    return new StreamSocket(subscriptions, calls(keeper, socketOptions), () -> end(threads));
  }

  private SocketCalls calls(SocketKeeper keeper, SocketOptions socketOptions) {
    Json json = new Json();
    Attempts attempts = new Attempts(transport, server, options);
    TokenEndpoint tokens = new TokenEndpoint(server, attempts, json);
    return new SocketCalls(keeper, credential, tokens, json, socketOptions.answerTimeout());
  }

  private SocketThreads start(SocketKeeper keeper, Deliveries deliveries) {
    SocketThreads threads = new SocketThreads(keeper, deliveries);
    open.add(threads);
    if (isClosed) {
      end(threads);
    }
    return threads;
  }

  private void end(SocketThreads threads) {
    open.remove(threads);
    threads.end();
  }

  @Override
  public void close() {
    isClosed = true;
    open.forEach(this::end);
  }
}
