package io.dreamspace.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server that opens websockets, unless it is told to refuse them. */
final class ScriptedSocketServer implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final ServerSocket socket;
  private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<SocketPeer> peers = new LinkedBlockingQueue<>();
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

  ScriptedSocketServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::accept);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  /** Answers the next handshake with this status. */
  ScriptedSocketServer refuse(int status) {
    refusals.add(status);
    return this;
  }

  /** The other end of the next connection, for which it waits. */
  SocketPeer peer() throws InterruptedException {
    SocketPeer peer = peers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (peer == null) {
      throw new AssertionError("There was no further connection.");
    }
    return peer;
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        connections.add(connection);
        Thread.ofVirtual().start(() -> serve(connection));
      }
    } catch (IOException closed) {
      connections.forEach(ScriptedSocketServer::end);
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      SocketPeer peer =
          new SocketPeer(connection, new BufferedInputStream(connection.getInputStream()));
      Integer refusal = refusals.poll();
      if (refusal != null) {
        peer.refuse(refusal);
        return;
      }
      peer.shakeHands();
      peers.add(peer);
      peer.readAll();
    } catch (IOException gone) {
      connections.remove(connection);
    }
  }

  private static void end(Socket connection) {
    try {
      connection.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
