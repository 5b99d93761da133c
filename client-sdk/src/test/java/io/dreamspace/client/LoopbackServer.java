package io.dreamspace.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Accepts connections on a free port, and ends them all when it is closed. */
abstract class LoopbackServer implements AutoCloseable {
  private final ServerSocket socket;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

  /** Connections wait until it is started. */
  LoopbackServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  final void start() {
    Thread.ofPlatform().daemon().start(this::accept);
  }

  final URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  /**
   * Does with a connection what it was told to; it is closed afterwards.
   *
   * @throws IOException if the client is gone
   */
  abstract void serve(Socket connection) throws IOException;

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        connections.add(connection);
        Thread.ofVirtual().start(() -> serveWhileThere(connection));
      }
    } catch (IOException closed) {
      connections.forEach(LoopbackServer::end);
    }
  }

  private void serveWhileThere(Socket connection) {
    try (connection) {
      serve(connection);
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
  public final void close() throws IOException {
    socket.close();
  }
}
