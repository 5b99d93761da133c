package io.dreamspace.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A connection on which anything can be sent, be it HTTP or not. Nothing is normalised, added or
 * sent again. Answers are read strictly: one that breaks off is an {@link EOFException}.
 */
public final class Connection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 30_000;

  private final Socket socket;
  private final InputStream in;

  public Connection(int port) throws IOException {
    this(port, new Socket());
  }

  /** Over a socket that is not connected yet. */
  public Connection(int port, Socket socket) throws IOException {
    this.socket = socket;
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
  }

  public Connection write(String text) throws IOException {
    return write(text.getBytes(StandardCharsets.UTF_8));
  }

  public Connection write(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    return this;
  }

  /** Reads one answer; the connection is then ready for the next. */
  public Answer read() throws IOException {
    return read(true);
  }

  /** Reads an answer that has no body, whatever its headers say of one. */
  public Answer readHead() throws IOException {
    return read(false);
  }

  private Answer read(boolean hasBody) throws IOException {
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      headers
          .computeIfAbsent(
              header.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(header.substring(colon + 1).strip());
    }
    boolean none = !hasBody || status < 200 || status == 304;
    return new Answer(status, headers, none ? new byte[0] : body(headers));
  }

  private byte[] body(Map<String, List<String>> headers) throws IOException {
    if (headers.getOrDefault("transfer-encoding", List.of()).contains("chunked")) {
      return chunks();
    }
    List<String> length = headers.get("content-length");
    return length == null ? in.readAllBytes() : exactly(Integer.parseInt(length.getFirst()));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int length = -1;
    while (length != 0) {
      length = Integer.parseInt(line(), 16);
      body.writeBytes(exactly(length));
      if (!line().isEmpty()) {
        throw new IOException("A chunk is longer than it says.");
      }
    }
    return body.toByteArray();
  }

  /** Reads so many bytes. */
  public byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The answer broke off.");
    }
    return bytes;
  }

  /** Reads what comes up to the end of a line. */
  public String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      line.write(next);
      next = in.read();
    }
    if (next < 0) {
      throw new EOFException("The answer broke off.");
    }
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  /** Whether the server ends the connection, without a further word. Waits for either. */
  public boolean ends() throws IOException {
    return in.read() < 0;
  }

  /** Goes away as a process does that is killed: what was not read yet is refused. */
  public void abort() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
