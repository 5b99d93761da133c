package io.dreamspace.http.pages;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server that can be cut, and mended again. */
final class Line implements AutoCloseable {
  private final int server;
  private final ServerSocket socket;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  Line(int server) throws IOException {
    this.server = server;
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(this::accept);
  }

  String url(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        connect(socket.accept());
      } catch (IOException closed) {
        cut();
      }
    }
  }

  private void connect(Socket browser) throws IOException {
    Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
    open.add(browser);
    open.add(there);
    if (cut) {
      closeAll();
    }
    Thread.startVirtualThread(() -> copy(browser, there));
    Thread.startVirtualThread(() -> copy(there, browser));
  }

  private void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException ended) {
      open.remove(from);
      open.remove(to);
    }
  }

  /** Ends what is connected, and whatever tries to be. */
  void cut() {
    cut = true;
    closeAll();
  }

  private void closeAll() {
    for (Socket one : open) {
      try {
        one.close();
      } catch (IOException gone) {
        open.remove(one);
      }
    }
  }

  void mend() {
    cut = false;
  }

  @Override
  public void close() throws IOException {
    socket.close();
    closeAll();
  }
}
