package io.dreamspace.http.websocket;

import io.helidon.common.buffers.DataReader;
import java.io.ByteArrayOutputStream;

/**
 * What comes before the payload of a client's frame.
 *
 * @param last whether a message ends with this frame
 * @param length of the payload in bytes; negative if it is beyond all bounds
 */
record FrameHead(boolean last, Opcode opcode, long length, byte[] mask) {
  private static final int LAST = 0x80;
  private static final int RESERVED = 0x70;
  private static final int OPCODE = 0x0F;
  private static final int MASKED = 0x80;
  private static final int LENGTH = 0x7F;
  private static final int LONGEST_OF_CONTROL = 125;
  private static final int MEDIUM = 126;
  private static final int MASK_BYTES = 4;

  /** Reads a frame's head, and checks it as far as one alone can be wrong. */
  static FrameHead read(DataReader in) {
    int first = in.read();
    int second = in.read();
    if ((first & RESERVED) != 0) {
      throw new Violation(Close.violation("A reserved bit is set, and no extension was agreed."));
    }
    Opcode opcode = Opcode.of(first & OPCODE);
    if ((second & MASKED) == 0) {
      throw new Violation(Close.violation("A client's frame must be masked."));
    }
    boolean last = (first & LAST) != 0;
    int length = second & LENGTH;
    if (opcode.isControl() && (!last || length > LONGEST_OF_CONTROL)) {
      throw new Violation(Close.violation("A control frame is whole and has up to 125 bytes."));
    }
    return new FrameHead(last, opcode, length(length, in), in.readBytes(MASK_BYTES));
  }

  private static long length(int length, DataReader in) {
    if (length < MEDIUM) {
      return length;
    }
    long longer = 0;
    for (int bytes = length == MEDIUM ? Short.BYTES : Long.BYTES; bytes > 0; bytes--) {
      longer = longer << Byte.SIZE | in.read() & 0xFF;
    }
    return longer;
  }

  /** Reads the payload, taking memory for no more of it than has arrived. */
  void readPayload(DataReader in, ByteArrayOutputStream out) {
    long done = 0;
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
}
