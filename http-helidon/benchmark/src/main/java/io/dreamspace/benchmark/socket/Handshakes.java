package io.dreamspace.benchmark.socket;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** What websocket clients send. */
final class Handshakes {
  private static final String REQUEST =
      String.join(
          "\r\n",
          "GET /v0/ws HTTP/1.1",
          "Host: localhost",
          "Upgrade: websocket",
          "Connection: Upgrade",
          "Sec-WebSocket-Version: 13",
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
          "");
  private static final int TEXT = 0x81;
  private static final int MASKED = 0x80;
  private static final int MEDIUM = 126;
  private static final int NO_MASK = 0;

  private Handshakes() {}

  static byte[] anonymous() {
    return (REQUEST + "\r\n").getBytes(US_ASCII);
  }

  static byte[] of(String token) {
    return (REQUEST + "Authorization: Bearer " + token + "\r\n\r\n").getBytes(US_ASCII);
  }

  /** A message, masked with zeros. */
  static byte[] frame(String message) {
    byte[] payload = message.getBytes(UTF_8);
    ByteBuffer frame = ByteBuffer.allocate(payload.length + 8);
    frame.put((byte) TEXT);
    if (payload.length < MEDIUM) {
      frame.put((byte) (MASKED | payload.length));
    } else {
      frame.put((byte) (MASKED | MEDIUM)).putShort((short) payload.length);
    }
    frame.putInt(NO_MASK).put(payload).flip();
    byte[] bytes = new byte[frame.remaining()];
    frame.get(bytes);
    return bytes;
  }
}
