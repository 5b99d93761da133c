package io.dreamspace.http.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

/** The log of this process, from its level being known to its last line being written. */
public final class Logging implements AutoCloseable {
  private final LoggerContext context;

  private Logging(LoggerContext context) {
    this.context = context;
  }

  /** Sets the level of our own lines; the libraries' are logged from WARN on at most. */
  public static Logging at(org.slf4j.event.Level level) {
    return at(level, (LoggerContext) LoggerFactory.getILoggerFactory());
  }

  static Logging at(org.slf4j.event.Level level, LoggerContext context) {
    Level ours = Level.convertAnSLF4JLevel(level);
    Level theirs = ours.isGreaterOrEqual(Level.WARN) ? ours : Level.WARN;
    context.getLogger(LogConfigurator.OURS).setLevel(ours);
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(theirs);
    return new Logging(context);
  }

  /** Writes what is still waiting; nothing is logged afterwards. */
  @Override
  public void close() {
    context.stop();
  }
}
