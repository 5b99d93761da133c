package io.dreamspace.http.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** A whole frame as it goes over the wire. One may be sent to many. */
public final class Frame {
  private static final int LAST = 0x80;
  private static final int LONGEST_SHORT = 125;
  private static final int MEDIUM = 126;
  private static final int LONG = 127;
  private static final int LONGEST_HEAD = 10;

  private final byte[] wire;

  private Frame(Opcode opcode, byte[] payload) {
    ByteBuffer frame = ByteBuffer.allocate(LONGEST_HEAD + payload.length);
    frame.put((byte) (LAST | opcode.code()));
    if (payload.length <= LONGEST_SHORT) {
      frame.put((byte) payload.length);
    } else if (payload.length <= 0xFFFF) {
      frame.put((byte) MEDIUM).putShort((short) payload.length);
    } else {
      frame.put((byte) LONG).putLong(payload.length);
    }
    frame.put(payload).flip();
    wire = new byte[frame.remaining()];
    frame.get(wire);
  }

  /**
   * A message.
   *
   * @param utf8 well-formed
   */
  public static Frame text(byte[] utf8) {
    return new Frame(Opcode.TEXT, utf8);
  }

  static Frame pong(byte[] payload) {
    return new Frame(Opcode.PONG, payload);
  }

  static Frame close(Close close) {
    if (close.isWithoutCode()) {
      return new Frame(Opcode.CLOSE, new byte[0]);
    }
    byte[] reason = close.reason().getBytes(UTF_8);
    ByteBuffer payload = ByteBuffer.allocate(Short.BYTES + reason.length);
    return new Frame(Opcode.CLOSE, payload.putShort((short) close.code()).put(reason).array());
  }

  int size() {
    return wire.length;
  }

  /** Not a copy. */
  byte[] wire() {
    return wire;
  }
}
