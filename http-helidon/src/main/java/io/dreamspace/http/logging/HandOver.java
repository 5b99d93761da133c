package io.dreamspace.http.logging;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A bounded queue before the thread that writes. When the output does not keep up, lines of INFO
 * and below are left out, so that a paused terminal does not stop the server, and the next one that
 * fits says how many; WARN and ERROR wait for their place.
 */
final class HandOver extends AsyncAppender {
  private static final int LINES = 8192;
  private static final int MILLIS_TO_EMPTY_AT_END = 5000;

  private final AtomicLong leftOut = new AtomicLong();

  HandOver() {
    setName("hand-over");
    setQueueSize(LINES);
    setMaxFlushTime(MILLIS_TO_EMPTY_AT_END);
  }

  /** Is only asked when there is no room for more of them. */
  @Override
  protected boolean isDiscardable(ILoggingEvent event) {
    boolean discardable = super.isDiscardable(event);
    if (discardable) {
      leftOut.incrementAndGet();
    }
    return discardable;
  }

  @Override
  protected void preprocess(ILoggingEvent event) {
    super.preprocess(event);
    if (leftOut.get() > 0 && super.isDiscardable(event)) {
      reportLeftOut();
    }
  }

  @Override
  public void stop() {
    if (isStarted() && leftOut.get() > 0) {
      reportLeftOut();
    }
    super.stop();
  }

  private void reportLeftOut() {
    long lines = leftOut.getAndSet(0);
    if (lines > 0) {
      LoggingEvent report =
          new LoggingEvent(
              HandOver.class.getName(),
              ((LoggerContext) getContext()).getLogger(HandOver.class),
              Level.WARN,
              "{} lines were left out of this log, because its output did not keep up.",
              null,
              new Object[] {lines});
      append(report);
    }
  }
}
