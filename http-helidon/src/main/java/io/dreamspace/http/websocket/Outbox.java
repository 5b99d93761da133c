package io.dreamspace.http.websocket;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to be sent to one client, in order. One thread at a time writes it, which is there only
 * while something is to be written; what waits is written together. Nobody who adds a frame waits
 * for the client.
 */
final class Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  /** How much may wait; both are far above what a client that reads ever lets wait. */
  static final int MOST_FRAMES = 4096;

  static final int MOST_BYTES = 1024 * 1024;

  /** With no more than this waiting there is room. */
  static final int ROOM = 64 * 1024;

  /** How much is written together. */
  private static final int TOGETHER = 64 * 1024;

  /** A queue that once was longer than this is not kept when it is empty. */
  private static final int KEPT = 64;

  private static final byte[] NOTHING = {};

  private final Consumer<byte[]> wire;
  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private ArrayDeque<Frame> waiting = new ArrayDeque<>();
  private int waitingBytes;
  private boolean grown;
  private boolean sending;
  private boolean closed;

  /**
   * An empty one.
   *
   * @param wire writes bytes to the client, and waits until it takes them; throws {@link
   *     UncheckedIOException} if it is gone
   */
  Outbox(Consumer<byte[]> wire) {
    this.wire = wire;
  }

  /** Adds a frame; does nothing if this is closed. Returns whether there was place for it. */
  boolean offer(Frame frame) {
    lock.lock();
    try {
      if (!closed) {
        if (waiting.size() >= MOST_FRAMES || waitingBytes + frame.size() > MOST_BYTES) {
          return false;
        }
        add(frame);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until little is waiting, or this is closed. */
  void awaitRoom() throws InterruptedException {
    lock.lock();
    try {
      while (!closed && waitingBytes > ROOM) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Adds a frame when there is room, whatever its size. Returns false if it takes longer. */
  boolean put(Frame frame, Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long nanos = patience.toNanos();
      while (!closed && waitingBytes > ROOM && nanos > 0) {
        nanos = changed.awaitNanos(nanos);
      }
      boolean hasRoom = closed || waitingBytes <= ROOM;
      if (hasRoom && !closed) {
        add(frame);
      }
      return hasRoom;
    } finally {
      lock.unlock();
    }
  }

  /** Adds the last frame. Returns false, and does nothing, if this is closed already. */
  boolean close(Frame last) {
    lock.lock();
    try {
      if (closed) {
        return false;
      }
      closed = true;
      add(last);
      changed.signalAll();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Drops all that waits in favour of the last frame. */
  boolean cutOff(Frame last) {
    lock.lock();
    try {
      if (!closed) {
        drop();
      }
      return close(last);
    } finally {
      lock.unlock();
    }
  }

  /** Waits until this is closed and all is written, or can never be; or for that long. */
  void awaitWritten(Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long nanos = patience.toNanos();
      while (sending && nanos > 0) {
        nanos = changed.awaitNanos(nanos);
      }
    } finally {
      lock.unlock();
    }
  }

  private void add(Frame frame) {
    waiting.add(frame);
    waitingBytes += frame.size();
    grown |= waiting.size() > KEPT;
    if (!sending) {
      sending = true;
      Thread.startVirtualThread(this::write);
    }
  }

  private void write() {
    try {
      for (byte[] next = next(); next.length > 0; next = next()) {
        wire.accept(next);
      }
    } catch (UncheckedIOException gone) {
      LOG.debug("A client of a websocket is gone", gone);
      fail();
    }
  }

  /** What is to be written next, together; empty, and the writer is to end, if there is nothing. */
  private byte[] next() {
    lock.lock();
    try {
      Frame first = waiting.poll();
      if (first == null) {
        return rest();
      }
      byte[] bytes = waiting.isEmpty() ? first.wire() : together(first);
      waitingBytes -= bytes.length;
      changed.signalAll();
      return bytes;
    } finally {
      lock.unlock();
    }
  }

  private byte[] together(Frame first) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(waitingBytes, TOGETHER));
    bytes.writeBytes(first.wire());
    for (Frame next = waiting.peek();
        next != null && bytes.size() + next.size() <= TOGETHER;
        next = waiting.peek()) {
      bytes.writeBytes(waiting.remove().wire());
    }
    return bytes.toByteArray();
  }

  private byte[] rest() {
    sending = false;
    if (grown) {
      waiting = new ArrayDeque<>();
      grown = false;
    }
    changed.signalAll();
    return NOTHING;
  }

  private void fail() {
    lock.lock();
    try {
      closed = true;
      drop();
      sending = false;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void drop() {
    waiting.clear();
    waitingBytes = 0;
  }
}
