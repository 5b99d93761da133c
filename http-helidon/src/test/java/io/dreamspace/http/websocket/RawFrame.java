package io.dreamspace.http.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** A client's frame in which anything can be wrong. */
public record RawFrame(int first, byte[] payload, boolean masked) {
  public static final int CONTINUATION = 0x0;
  public static final int TEXT = 0x1;
  public static final int BINARY = 0x2;
  public static final int CLOSE = 0x8;
  public static final int PING = 0x9;
  public static final int PONG = 0xA;

  private static final int LAST = 0x80;
  private static final byte[] MASK = {0x12, (byte) 0xF3, 0x45, 0x77};

  /** The last, or only, frame of a message. */
  public static RawFrame last(int opcode, byte[] payload) {
    return new RawFrame(LAST | opcode, payload, true);
  }

  /** A frame that another of the same message follows. */
  public static RawFrame part(int opcode, byte[] payload) {
    return new RawFrame(opcode, payload, true);
  }

  public static RawFrame text(String text) {
    return last(TEXT, text.getBytes(UTF_8));
  }

  public static RawFrame close(int code, String reason) {
    byte[] bytes = reason.getBytes(UTF_8);
    ByteBuffer payload = ByteBuffer.allocate(2 + bytes.length).putShort((short) code).put(bytes);
    return last(CLOSE, payload.array());
  }

  public RawFrame unmasked() {
    return new RawFrame(first, payload, false);
  }

  /** With bits of the first byte set besides. */
  public RawFrame withBits(int bits) {
    return new RawFrame(first | bits, payload, masked);
  }

  /** The frame as it is sent. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head(payload.length));
    for (int i = 0; i < payload.length; i++) {
      bytes.write(masked ? payload[i] ^ MASK[i % MASK.length] : payload[i]);
    }
    return bytes.toByteArray();
  }

  /** Only what comes before the payload, which is said to be so long. */
  public byte[] head(long length) {
    ByteBuffer head = ByteBuffer.allocate(14).put((byte) first);
    int mask = masked ? 0x80 : 0;
    if (length >= 0 && length < 126) {
      head.put((byte) (mask | length));
    } else if (length <= 0xFFFF && length > 0) {
      head.put((byte) (mask | 126)).putShort((short) length);
    } else {
      head.put((byte) (mask | 127)).putLong(length);
    }
    if (masked) {
      head.put(MASK);
    }
    byte[] bytes = new byte[head.flip().remaining()];
    head.get(bytes);
    return bytes;
  }
}
