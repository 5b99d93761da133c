package io.dreamspace.http.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.time.ZoneId;

/**
 * Logback's set-up, which it finds as a service. In Java, because reading it from XML would take
 * 150 ms of every start.
 */
public final class LogConfigurator extends ContextAwareBase implements Configurator {
  static final String OURS = "io.dreamspace";

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    LineEncoder encoder = new LineEncoder(ZoneId.systemDefault());
    encoder.setContext(context);
    encoder.start();

    Console console = new Console();
    console.setName("console");
    console.setContext(context);
    console.setEncoder(encoder);
    console.start();

    HandOver handOver = new HandOver();
    handOver.setContext(context);
    handOver.addAppender(console);
    handOver.start();

    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.addAppender(handOver);
    root.setLevel(Level.WARN);
    context.getLogger(OURS).setLevel(Level.INFO);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
