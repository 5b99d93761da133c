package io.dreamspace.client;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The server's end of a websocket, in the hands of a test. */
final class SocketPeer {
  private static final long PATIENCE_SECONDS = 30;
  private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  private static final int TEXT = 1;
  private static final int BINARY = 2;
  private static final int CLOSE = 8;
  private static final int PING = 9;
  private static final int PONG = 10;

  /** How clients find out that what they sent before was taken; answered by itself. */
  private static final String SETTLING = "{\"type\":\"GetStatus\",\"of\":\"\",";

  private final Socket socket;
  private final DataInputStream in;
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final CompletableFuture<Integer> end = new CompletableFuture<>();
  private final Semaphore pings = new Semaphore(0);
  private volatile boolean isSilent;

  SocketPeer(Socket socket, InputStream in) throws IOException {
    this.socket = socket;
    this.in = new DataInputStream(in);
    line();
    for (String header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      headers.put(
          header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
    }
  }

  /** Of the handshake, by names in lower case. */
  Map<String, String> headers() {
    return headers;
  }

  /** The next message that came, for which it waits. */
  String message() throws InterruptedException {
    String message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (message == null) {
      throw new AssertionError("There was no further message.");
    }
    return message;
  }

  /** The next message, without its number at the end, which is answered by this one. */
  String answer(String answer) throws InterruptedException {
    String message = message();
    int number = message.lastIndexOf(",\"correlation\":");
    send(answer.substring(0, answer.length() - 1) + message.substring(number));
    return message.substring(0, number) + "}";
  }

  void send(String message) {
    send(TEXT, message.getBytes(StandardCharsets.UTF_8));
  }

  void sendBinary() {
    send(BINARY, new byte[] {1, 2, 3});
  }

  void close(int code) {
    send(CLOSE, ByteBuffer.allocate(Short.BYTES).putShort((short) code).array());
  }

  /** Ends the connection without a word. */
  void cut() throws IOException {
    socket.close();
  }

  /** Answers nothing any more by itself. */
  void fallSilent() {
    isSilent = true;
  }

  /** Waits until so many pings have come. */
  void awaitPings(int count) throws InterruptedException {
    if (!pings.tryAcquire(count, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("There were no further pings.");
    }
  }

  /** The code with which the client closes the connection, for which it waits. */
  int end() {
    return end.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  void refuse(int status) throws IOException {
    write("HTTP/1.1 " + status + " Said\r\nContent-Length: 0\r\n\r\n");
  }

  void shakeHands() throws IOException {
    write(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + ("Sec-WebSocket-Accept: " + proof(headers.get("sec-websocket-key")) + "\r\n\r\n"));
  }

  /** Reads what comes, until nothing more does. */
  void readAll() throws IOException {
    int kind;
    do {
      kind = in.readByte() & 0xf;
      byte[] payload = payload();
      if (kind == TEXT) {
        take(new String(payload, StandardCharsets.UTF_8));
      } else if (kind == PING) {
        pings.release();
        answerPing(payload);
      } else if (kind == CLOSE) {
        end.complete((int) ByteBuffer.wrap(payload).getShort());
      }
    } while (kind != CLOSE);
  }

  private void answerPing(byte[] payload) {
    if (!isSilent) {
      send(PONG, payload);
    }
  }

  private void take(String message) {
    if (!message.startsWith(SETTLING)) {
      messages.add(message);
    } else if (!isSilent) {
      String number = message.substring(SETTLING.length());
      send("{\"type\":\"Error\",\"error\":\"Stream does not exist.\"," + number);
    }
  }

  private byte[] payload() throws IOException {
    int length = in.readByte() & 0x7f;
    if (length == 126) {
      length = in.readUnsignedShort();
    } else if (length == 127) {
      length = Math.toIntExact(in.readLong());
    }
    byte[] mask = in.readNBytes(Integer.BYTES);
    byte[] payload = in.readNBytes(length);
    for (int i = 0; i < payload.length; i++) {
      payload[i] ^= mask[i % mask.length];
    }
    return payload;
  }

  private synchronized void send(int kind, byte[] payload) {
    ByteBuffer frame = ByteBuffer.allocate(payload.length + 10).put((byte) (0x80 | kind));
    if (payload.length < 126) {
      frame.put((byte) payload.length);
    } else if (payload.length <= 0xffff) {
      frame.put((byte) 126).putShort((short) payload.length);
    } else {
      frame.put((byte) 127).putLong(payload.length);
    }
    frame.put(payload).flip();
    try {
      socket.getOutputStream().write(frame.array(), 0, frame.limit());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      line.append((char) next);
    }
    return line.toString().strip();
  }

  private static String proof(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
