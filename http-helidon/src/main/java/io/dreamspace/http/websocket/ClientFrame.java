package io.dreamspace.http.websocket;

import io.helidon.common.buffers.DataReader;
import java.io.ByteArrayOutputStream;

/** A frame that a client sends: what comes before its payload, and the payload when it is read. */
final class ClientFrame {
  private static final int LAST = 0x80;
  private static final int RESERVED = 0x70;
  private static final int OPCODE = 0x0F;
  private static final int MASKED = 0x80;
  private static final int LENGTH = 0x7F;
  private static final int LONGEST_OF_CONTROL = 125;
  private static final int MEDIUM = 126;
  private static final int MASK_BYTES = 4;
  private static final int SKIPPED_AT_ONCE = 64 * 1024;
  private static final byte[] NO_MASK = {};

  private final DataReader in;
  private final int first;
  private final long length;
  private final byte[] mask;
  private long done;

  /** Reads up to the payload, whatever is said there. */
  ClientFrame(DataReader in) {
    this.in = in;
    first = in.read();
    int second = in.read();
    length = length(second & LENGTH, in);
    mask = (second & MASKED) == 0 ? NO_MASK : in.readBytes(MASK_BYTES);
  }

  private static long length(int length, DataReader in) {
    if (length < MEDIUM) {
      return length;
    }
    long longer = 0;
    for (int bytes = length == MEDIUM ? Short.BYTES : Long.BYTES; bytes > 0; bytes--) {
      longer = (longer << Byte.SIZE) | (in.read() & 0xFF);
    }
    return longer;
  }

  /**
   * What kind of frame this is.
   *
   * @throws Violation if anything is wrong that can be seen by this frame alone
   */
  Opcode checkedOpcode() {
    if ((first & RESERVED) != 0) {
      throw new Violation(Close.violation("A reserved bit is set, and no extension was agreed."));
    }
    if (mask.length == 0) {
      throw new Violation(Close.violation("A client's frame must be masked."));
    }
    Opcode opcode = Opcode.of(first & OPCODE);
    if (opcode.isControl() && (!isLast() || isLongerThan(LONGEST_OF_CONTROL))) {
      throw new Violation(Close.violation("A control frame is whole and has up to 125 bytes."));
    }
    return opcode;
  }

  boolean isFarewell() {
    return (first & OPCODE) == Opcode.CLOSE.code();
  }

  /** Whether a message ends with this frame. */
  boolean isLast() {
    return (first & LAST) != 0;
  }

  /** Whether the payload is longer than this. */
  boolean isLongerThan(int bytes) {
    return Long.compareUnsigned(length, bytes) > 0;
  }

  /** Reads the payload of a frame that is masked, with memory for no more than has arrived. */
  void readPayload(ByteArrayOutputStream out) {
    while (done < length) {
      in.ensureAvailable();
      byte[] part = in.readBytes((int) Math.min(in.available(), length - done));
      for (int i = 0; i < part.length; i++) {
        part[i] ^= mask[(int) (done + i) & (MASK_BYTES - 1)];
      }
      out.write(part, 0, part.length);
      done += part.length;
    }
  }

  /** Takes what has not been read of the payload. */
  void skip() {
    while (done != length) {
      long left = length - done;
      int bytes = Long.compareUnsigned(left, SKIPPED_AT_ONCE) > 0 ? SKIPPED_AT_ONCE : (int) left;
      in.skip(bytes);
      done += bytes;
    }
  }
}
