package io.dreamspace.http.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

class LoggingTest {

  @Test
  void configurator_isFoundByLogback() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

    assertThat(context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("hand-over"))
        .isInstanceOf(HandOver.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, ERROR, ERROR",
    "WARN, WARN, WARN",
    "INFO, INFO, WARN",
    "DEBUG, DEBUG, WARN",
    "TRACE, TRACE, WARN"
  })
  void at_keepsLibrariesQuiet(Level level, String ours, String theirs) {
    LoggerContext context = configured();

    Logging.at(level, context);

    assertThat(effectiveLevel(context, "io.dreamspace.http.Main")).isEqualTo(ours);
    assertThat(effectiveLevel(context, "io.helidon.webserver.LoomServer")).isEqualTo(theirs);
    assertThat(effectiveLevel(context, "org.sqlite.core.DB")).isEqualTo(theirs);
  }

  @Test
  void helidonsLogger_isOurs() {
    assertThat(System.getLogger("io.helidon").getClass().getName()).startsWith("org.slf4j.");
  }

  @Test
  void close_endsTheLog() {
    LoggerContext context = configured();
    HandOver handOver =
        (HandOver) context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("hand-over");

    Logging.at(Level.INFO, context).close();

    assertThat(handOver.isStarted()).isFalse();
  }

  private static LoggerContext configured() {
    LoggerContext context = new LoggerContext();
    new LogConfigurator().configure(context);
    return context;
  }

  private static String effectiveLevel(LoggerContext context, String logger) {
    return context.getLogger(logger).getEffectiveLevel().toString();
  }
}
