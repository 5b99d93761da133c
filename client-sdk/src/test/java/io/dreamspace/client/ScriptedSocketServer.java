package io.dreamspace.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server that opens websockets, unless it is told to refuse them. */
final class ScriptedSocketServer extends LoopbackServer {
  private static final long PATIENCE_SECONDS = 30;

  private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<SocketPeer> peers = new LinkedBlockingQueue<>();

  ScriptedSocketServer() throws IOException {
    start();
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

  @Override
  void serve(Socket connection) throws IOException {
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
  }
}
