package io.dreamspace.benchmark.socket;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Counts the frames in what one connection sends, and looks at nothing else in them. */
final class FrameCounter implements MessageCounter {
  private static final int LENGTH = 0x7F;
  private static final int MEDIUM = 126;

  private final ByteBuffer head = ByteBuffer.allocate(10).order(ByteOrder.BIG_ENDIAN);
  private long toSkip;

  /** Counts a frame once it is known to the length of its payload. */
  @Override
  public int count(ByteBuffer bytes) {
    int frames = 0;
    while (bytes.hasRemaining()) {
      if (toSkip > 0) {
        int skipped = (int) Math.min(toSkip, bytes.remaining());
        bytes.position(bytes.position() + skipped);
        toSkip -= skipped;
      } else {
        head.put(bytes.get());
        if (isHead()) {
          frames++;
        }
      }
    }
    return frames;
  }

  private boolean isHead() {
    int known = head.position();
    if (known < 2) {
      return false;
    }
    int length = head.get(1) & LENGTH;
    int needed = length < MEDIUM ? 2 : length == MEDIUM ? 4 : 10;
    if (known < needed) {
      return false;
    }
    toSkip =
        switch (needed) {
          case 2 -> length;
          case 4 -> head.getShort(2) & 0xFFFF;
          default -> head.getLong(2);
        };
    head.clear();
    return true;
  }
}
