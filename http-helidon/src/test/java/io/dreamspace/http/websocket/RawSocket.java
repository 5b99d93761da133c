package io.dreamspace.http.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;

/** A websocket's client that sends whatever it is told to, and reads strictly. */
public final class RawSocket implements AutoCloseable {
  private static final int SHORT_LENGTH = 126;

  private final Connection connection;
  private final Answer handshake;

  private RawSocket(Connection connection, Answer handshake) {
    this.connection = connection;
    this.handshake = handshake;
  }

  /** A frame that the server has sent. */
  public record Received(int opcode, byte[] payload) {
    public String text() {
      return new String(payload, UTF_8);
    }
  }

  /** Connects, and fails if the server does not go over to websocket. */
  public static RawSocket open(int port, String path, String... headers) throws IOException {
    return open(new Connection(port), path, headers);
  }

  /** Like {@link #open(int, String, String...)}, with room for few bytes that are not read. */
  public static RawSocket openNarrow(int port, String path) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(1);
    return open(new Connection(port, socket), path);
  }

  private static RawSocket open(Connection connection, String path, String... headers)
      throws IOException {
    connection.write(request(path, headers));
    Answer answer = connection.read();
    assertThat(answer.status()).isEqualTo(101);
    return new RawSocket(connection, answer);
  }

  /** A handshake in which all is right. */
  public static String request(String path, String... headers) {
    return "GET "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        + String.join("", java.util.Arrays.stream(headers).map(line -> line + "\r\n").toList())
        + "\r\n";
  }

  /** What the server answered to the handshake. */
  public Answer handshake() {
    return handshake;
  }

  public RawSocket send(RawFrame frame) throws IOException {
    return send(frame.bytes());
  }

  public RawSocket send(byte[] bytes) throws IOException {
    connection.write(bytes);
    return this;
  }

  public RawSocket send(String text) throws IOException {
    return send(RawFrame.text(text));
  }

  public Received read() throws IOException {
    byte[] head = connection.exactly(2);
    assertThat(head[0] & 0xF0).as("only whole frames").isEqualTo(0x80);
    int length = head[1];
    assertThat(length).as("not masked").isNotNegative();
    if (length == SHORT_LENGTH) {
      length = ByteBuffer.wrap(connection.exactly(2)).getShort() & 0xFFFF;
    } else if (length > SHORT_LENGTH) {
      length = Math.toIntExact(ByteBuffer.wrap(connection.exactly(8)).getLong());
    }
    return new Received(head[0] & 0x0F, connection.exactly(length));
  }

  /** Reads a message. */
  public String text() throws IOException {
    Received received = read();
    assertThat(received.opcode()).isEqualTo(RawFrame.TEXT);
    return received.text();
  }

  /** Reads up to the close, skipping messages; it must come, and the connection end after it. */
  public Close closed() throws IOException {
    Close close = farewell();
    connection.write(RawFrame.close(close.code(), "").bytes());
    assertThat(connection.ends()).isTrue();
    return close;
  }

  /** Reads up to the close, skipping messages, and says nothing to it. */
  Close farewell() throws IOException {
    Received received = read();
    while (received.opcode() != RawFrame.CLOSE) {
      received = read();
    }
    ByteBuffer payload = ByteBuffer.wrap(received.payload());
    int code = payload.getShort();
    return new Close(code, UTF_8.decode(payload).toString());
  }

  public boolean ends() throws IOException {
    return connection.ends();
  }

  /** Goes away without a word. */
  @Override
  public void close() throws IOException {
    connection.close();
  }
}
