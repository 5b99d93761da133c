package io.dreamspace.http.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;

/**
 * Writes lines after a moment, in which more of them gather: while there are lines to write, those
 * who log find the writing thread awake. To wake it for each line would cost a busy server more
 * than to write it.
 */
final class Console extends ConsoleAppender<ILoggingEvent> {
  private static final int MILLIS_TO_GATHER = 2;

  @Override
  protected void append(ILoggingEvent event) {
    if (System.currentTimeMillis() - event.getTimeStamp() < MILLIS_TO_GATHER) {
      gather();
    }
    super.append(event);
  }

  private static void gather() {
    try {
      Thread.sleep(MILLIS_TO_GATHER);
    } catch (InterruptedException logEnds) {
      Thread.currentThread().interrupt();
    }
  }
}
