package io.dreamspace.application;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The border of what happens whole or not at all. Work must not start threads that use the stores,
 * and may call {@code write} or {@code read} again: the inner work then is part of the outer, and
 * takes nothing back of its own when it throws. What work throws, its caller gets as it is.
 */
public interface UnitOfWork {

  /**
   * Does work that changes something. When this returns, what was changed is on disk; when it
   * throws, nothing was changed. Works one at a time; nobody else sees what it has changed before
   * it is done, and nobody who only reads waits for it.
   *
   * <p>Work may be run again, from its beginning, when what it did has been taken back: units of
   * work may share a commit, and so be taken back because another has failed. Its last run counts.
   * So what it does to anything but the stores must do no harm when it is done twice.
   *
   * <p>An interrupt neither ends the work nor the wait for its turn; the thread stays interrupted.
   *
   * @throws IllegalStateException if the stores are closed, or the outer work only reads
   */
  <T extends @Nullable Object> T write(Supplier<T> work);

  /**
   * Does work that only reads, all of it from the same state. It may have to wait for its turn; if
   * the thread is interrupted then, or was before, this throws, and the thread stays interrupted.
   *
   * @throws IllegalStateException if the stores are closed
   */
  <T extends @Nullable Object> T read(Supplier<T> work);
}
