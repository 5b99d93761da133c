package io.dreamspace.examples.twitchbot;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads a file line by line, in chunks, while it grows at its end. */
final class LineReader {
  private static final int CHUNK = 1 << 16;

  private final FileChannel channel;
  private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).limit(0);
  private long position;
  private long lineStart;
  private long found;

  LineReader(FileChannel channel) {
    this.channel = channel;
  }

  /** Counts the lines of the file, and tells where the last whole one ends. */
  long endOfLastLine(long size) throws IOException {
    long last = 0;
    for (long at = 0; at < size; at++) {
      if (nextByte(size) == '\n') {
        last = at + 1;
        found++;
      }
    }
    restart();
    return last;
  }

  long found() {
    return found;
  }

  /**
   * The next line, without its end.
   *
   * @param end how far the file may be read
   */
  byte[] next(long end) throws IOException {
    lineStart = position - chunk.remaining();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (byte next = nextByte(end); next != '\n'; next = nextByte(end)) {
      line.write(next);
    }
    return line.toByteArray();
  }

  private byte nextByte(long end) throws IOException {
    if (!chunk.hasRemaining()) {
      fill(end);
    }
    return chunk.get();
  }

  private void fill(long end) throws IOException {
    chunk.clear().limit((int) Math.min(CHUNK, end - position));
    int read = channel.read(chunk, position);
    chunk.flip();
    if (read <= 0) {
      throw new EOFException("The file ends at " + position + ", before " + end + ".");
    }
    position += read;
  }

  /** Makes the line that was read last, even if not to its end, the next. */
  void back() {
    goTo(lineStart);
  }

  /** Begins again with the first line. */
  void restart() {
    goTo(0);
  }

  private void goTo(long start) {
    position = start;
    chunk.limit(0);
  }
}
