package io.dreamspace.benchmark.socket;

import java.nio.ByteBuffer;

/** Counts Server-Sent Events by the empty line at the end of each. */
final class EventCounter implements MessageCounter {
  private byte before;

  @Override
  public int count(ByteBuffer bytes) {
    int events = 0;
    while (bytes.hasRemaining()) {
      byte next = bytes.get();
      if (next == '\n' && before == '\n') {
        events++;
      }
      before = next;
    }
    return events;
  }
}
