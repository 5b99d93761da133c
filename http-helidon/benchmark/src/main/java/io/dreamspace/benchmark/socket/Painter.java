package io.dreamspace.benchmark.socket;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** A websocket that sets the status of the measured stream. */
final class Painter implements AutoCloseable {
  private final Socket socket;
  private int painted;

  Painter(ServerProcess server) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setTcpNoDelay(true);
    socket.getOutputStream().write(Handshakes.of(server.token()));
    InputStream in = socket.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("The handshake broke off.");
      }
      head.append((char) next);
    }
  }

  /** Sets another colour; nobody waits for it to be set. */
  void paint() {
    painted++;
    String message =
        "{\"type\":\"SetStatus\",\"of\":\"%s\",\"acknowledge\":\"error\",\"status\":{\"color\":\"#%06x\"}}"
            .formatted(MeasuredServer.ROOT, painted & 0xFFFFFF);
    try {
      socket.getOutputStream().write(Handshakes.frame(message));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails if the server has said anything, for it says nothing but errors. */
  void assertSilent() throws IOException {
    if (socket.getInputStream().available() > 0) {
      byte[] said = socket.getInputStream().readNBytes(socket.getInputStream().available());
      throw new IOException("The server refused: " + new String(said, US_ASCII));
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
