package io.dreamspace.http;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/** What is logged while this is open, by whomever. */
public final class LogLines implements AutoCloseable {
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final BlockingQueue<ILoggingEvent> unread = new LinkedBlockingQueue<>();
  private final List<ILoggingEvent> read = new ArrayList<>();
  private final List<ILoggingEvent> passedOver = new ArrayList<>();
  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          unread.add(event);
        }
      };

  public LogLines() {
    appender.setContext(root.getLoggerContext());
    appender.start();
    root.addAppender(appender);
  }

  /** Waits for the line of a request, whose beginning this is: {@code GET /users 200}. */
  public ILoggingEvent awaitRequest(String beginning) throws InterruptedException {
    return await(event -> event.getFormattedMessage().startsWith(beginning));
  }

  /** Waits for a line that nobody has waited for. */
  public ILoggingEvent await(Predicate<ILoggingEvent> wanted) throws InterruptedException {
    for (ILoggingEvent event : List.copyOf(passedOver)) {
      if (wanted.test(event)) {
        passedOver.remove(event);
        return event;
      }
    }
    while (true) {
      ILoggingEvent event = unread.poll(30, TimeUnit.SECONDS);
      if (event == null) {
        throw new AssertionError("This was never logged. What was: " + read);
      }
      read.add(event);
      if (wanted.test(event)) {
        return event;
      }
      passedOver.add(event);
    }
  }

  /** All lines so far. */
  public List<ILoggingEvent> all() {
    unread.drainTo(read);
    return read;
  }

  /** Those that somebody should look at. */
  public List<String> alarming() {
    return all().stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .map(event -> event.getLevel() + " " + event.getFormattedMessage())
        .toList();
  }

  @Override
  public void close() {
    root.detachAppender(appender);
    appender.stop();
  }
}
