package io.dreamspace.http.websocket;

import io.dreamspace.http.websocket.Endpoint.Conversation;
import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.spi.ServerConnection;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One websocket, from its handshake to its end. Helidon gives it a thread, on which it reads. */
final class OpenSocket implements ServerConnection, Peer {
  private static final Logger LOG = LoggerFactory.getLogger(OpenSocket.class);

  /** How long a client may take to read what was sent until the end, and to say farewell itself. */
  private static final Duration LINGER = Duration.ofSeconds(5);

  private final ConnectionContext context;
  private final Handshake handshake;
  private final Endpoint endpoint;
  private final WebSockets sockets;
  private final MessageReader incoming;
  private final Outbox outbox;
  private final CountDownLatch ended = new CountDownLatch(1);

  private boolean handling;
  private @Nullable Close closing;

  OpenSocket(
      ConnectionContext context, Handshake handshake, Endpoint endpoint, WebSockets sockets) {
    this.context = context;
    this.handshake = handshake;
    this.endpoint = endpoint;
    this.sockets = sockets;
    this.incoming = new MessageReader(context.dataReader());
    this.outbox = new Outbox(bytes -> context.dataWriter().writeNow(BufferData.create(bytes)));
  }

  @Override
  public void handle(Limit limit) {
    try {
      context.dataWriter().writeNow(BufferData.create(handshake.answer()));
      sockets.add(this);
      talk();
    } catch (InsufficientDataAvailableException | ServerConnectionException gone) {
      LOG.debug("A client of a websocket is gone", gone);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      sockets.remove(this);
      ended.countDown();
    }
  }

  private void talk() throws InterruptedException {
    Conversation conversation;
    try {
      conversation = endpoint.open(handshake, this);
    } catch (RuntimeException e) {
      LOG.error("A websocket could not be opened", e);
      part(Close.FAILED);
      return;
    }
    try {
      listen(conversation);
    } catch (Violation violation) {
      part(violation.close());
    } finally {
      conversation.ended();
    }
  }

  /** Says farewell, and waits until the client does. */
  private void part(Close close) throws InterruptedException {
    close(close);
    incoming.awaitFarewell();
    outbox.awaitWritten(LINGER);
  }

  private void listen(Conversation conversation) throws InterruptedException {
    while (true) {
      switch (incoming.next()) {
        case Incoming.Text(Payload text) -> receive(text.bytes(), conversation);
        case Incoming.Ping(Payload payload) -> {
          awaitRoom();
          send(Frame.pong(payload.bytes()));
        }
        case Incoming.Pong pong -> {}
        case Incoming.Farewell(Close close) -> {
          outbox.close(Frame.close(close));
          outbox.awaitWritten(LINGER);
          return;
        }
      }
    }
  }

  private void receive(byte[] text, Conversation conversation) throws InterruptedException {
    try {
      if (sockets.inFlight().enter() && begin()) {
        conversation.receive(text);
      }
    } catch (RuntimeException e) {
      LOG.error("A message from a websocket could not be handled", e);
      close(Close.FAILED);
    } finally {
      sockets.inFlight().leave();
      end();
    }
  }

  private synchronized boolean begin() {
    handling = closing == null;
    return handling;
  }

  private synchronized void end() {
    handling = false;
    if (closing != null) {
      outbox.close(Frame.close(closing));
    }
  }

  @Override
  public void awaitRoom() throws InterruptedException {
    outbox.awaitRoom();
  }

  @Override
  public void send(Frame message) {
    if (!outbox.offer(message)) {
      cutOff();
    }
  }

  @Override
  public boolean sendInTurn(Frame message, Duration patience) throws InterruptedException {
    return outbox.put(message, patience);
  }

  private synchronized void cutOff() {
    if (outbox.cutOff(Frame.close(Close.STALLED))) {
      LOG.info("A client of a websocket was cut off, because it does not read.");
      close(Close.STALLED);
    }
  }

  @Override
  public synchronized void close(Close close) {
    if (closing == null) {
      closing = close;
      endSoon();
      if (!handling) {
        end();
      }
    }
  }

  /** Sees to it that this ends, whatever the client does. */
  private void endSoon() {
    Thread.startVirtualThread(
        () -> {
          try {
            if (!awaitEnd(LINGER)) {
              context.serverSocket().close();
            }
          } catch (InterruptedException | UncheckedIOException e) {
            LOG.debug("A websocket was not closed cleanly", e);
          }
        });
  }

  /** Waits until this has ended. Returns false if it takes longer. */
  boolean awaitEnd(Duration patience) throws InterruptedException {
    return ended.await(patience.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Never idle: a client may listen for as long as it likes, and say nothing. */
  @Override
  public Duration idleTime() {
    return Duration.ZERO;
  }

  @Override
  public void close(boolean interrupt) {
    if (interrupt) {
      context.serverSocket().close();
    } else {
      close(Close.STOPPING);
    }
  }
}
