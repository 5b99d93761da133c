package io.dreamspace.http.process;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A body whose sender pauses after the first byte until it is told to go on. */
final class SlowBody extends InputStream {
  private final byte[] bytes;
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private int sent;

  SlowBody(String text) {
    this.bytes = text.getBytes(StandardCharsets.UTF_8);
  }

  void awaitBeingRead() throws InterruptedException {
    begun.await();
  }

  void finish() {
    goOn.countDown();
  }

  @Override
  public int read() {
    if (sent == bytes.length) {
      return -1;
    }
    if (sent == 1) {
      pause();
    }
    return bytes[sent++];
  }

  /** One byte at a time, so that the first is sent before the pause. */
  @Override
  public int read(byte[] buffer, int offset, int length) {
    int next = read();
    if (next < 0) {
      return -1;
    }
    buffer[offset] = (byte) next;
    return 1;
  }

  private void pause() {
    begun.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
