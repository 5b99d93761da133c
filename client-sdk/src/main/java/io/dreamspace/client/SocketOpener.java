package io.dreamspace.client;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;

/** Opens connections of a {@link StreamSocket}, each as whoever the credential is of then. */
record SocketOpener(
    ServerAddress server,
    Transport transport,
    Credential credential,
    RemoteOptions options,
    Duration patience,
    Deliveries deliveries,
    Semaphore wakes) {
  private static final Target TARGET = new Target("/v0/ws");

  /** Opens the first connection, with the patience of a call. */
  SocketConnection openFirst() {
    transport.requireOpen();
    Pauses pauses = new Pauses(options.firstPause(), Pauses.UNBOUNDED);
    long end = System.nanoTime() + options.callTimeout().toNanos();
    for (int retry = 1; ; retry++) {
      try {
        return open();
      } catch (DreamspaceUnavailable e) {
        Duration pause = pauses.before(retry);
        boolean isLast = retry > options.retries() || end - System.nanoTime() <= pause.toNanos();
        if (isLast || transport.pause(pause) != null) {
          throw e;
        }
      }
    }
  }

  /** Opens a connection, or says that it could not. */
  SocketConnection open() {
    SocketJson json = new SocketJson(new Json());
    SocketInbox inbox = new SocketInbox(deliveries, wakes::release);
    Optional<Header> proof = Header.of(credential);
    CompletableFuture<WebSocket> opening =
        transport.open(
            server.webSocket(TARGET),
            new SocketReader(json, inbox),
            builder -> {
              builder.connectTimeout(options.connectTimeout());
              proof.ifPresent(header -> builder.header(header.name(), header.value()));
            });
    try {
      return new SocketConnection(json, proof, inbox, opening.get(), patience);
    } catch (ExecutionException e) {
      throw new DreamspaceUnavailable(
          "The server at " + server + " opens no websocket.", false, e.getCause());
    } catch (InterruptedException e) {
      inbox.end("Nobody waits for the connection any more.");
      var ignored = opening.thenAccept(WebSocket::abort); // It may come all the same.
      Thread.currentThread().interrupt();
      throw new DreamspaceUnavailable("The thread was interrupted during the call.", false, e);
    }
  }
}
