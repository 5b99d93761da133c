package io.dreamspace.http.dreamspace;

import java.io.OutputStream;

/** Counts what is written, for answers of which only the head is sent. */
final class CountedStream extends OutputStream {
  private long bytes;

  long bytes() {
    return bytes;
  }

  @Override
  public void write(int unit) {
    bytes++;
  }

  @Override
  public void write(byte[] units, int offset, int length) {
    bytes += length;
  }
}
