package io.dreamspace.http.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HandOverTest {
  private static final int TOO_MANY = 20_000;
  private static final int WARNINGS = 1_000;
  private static final String LEFT_OUT =
      " lines were left out of this log, because its output did not keep up.";

  private final LoggerContext context = new LoggerContext();
  private final Logger log = context.getLogger("io.dreamspace");
  private final PausedOutput output = new PausedOutput();

  @BeforeEach
  void start() {
    context.setMDCAdapter(new LogbackMDCAdapter());
    output.setContext(context);
    output.start();
    HandOver handOver = new HandOver();
    handOver.setContext(context);
    handOver.addAppender(output);
    handOver.start();
    log.addAppender(handOver);
  }

  @Test
  void stop_writesWhatIsWaiting() {
    for (int line = 0; line < 5_000; line++) {
      log.info("line {}", line);
    }
    output.goOn.countDown();

    context.stop();

    assertThat(output.lines).hasSize(5_000).startsWith("line 0").endsWith("line 4999");
  }

  /**
   * The writing thread takes many lines at once, which makes room: there may be several reports.
   */
  @Test
  void append_leavesOutInfoSaysHowManyAndKeepsWarningsWhileOutputIsPaused() {
    overflow();
    output.goOn.countDown();

    context.stop();

    assertThat(output.lines.stream().filter("warning"::equals)).hasSize(WARNINGS);
    long written = output.lines.stream().filter("line"::equals).count();
    assertThat(written).isBetween(5_000L, TOO_MANY - 1L);
    assertThat(linesReportedLeftOut()).isEqualTo(TOO_MANY - written);
  }

  private long linesReportedLeftOut() {
    return output.lines.stream()
        .filter(line -> line.endsWith(LEFT_OUT))
        .mapToLong(line -> Long.parseLong(line.replace(LEFT_OUT, "")))
        .sum();
  }

  private void overflow() {
    for (int line = 0; line < TOO_MANY; line++) {
      log.info("line");
    }
    for (int line = 0; line < WARNINGS; line++) {
      log.warn("warning");
    }
  }

  private static final class PausedOutput extends AppenderBase<ILoggingEvent> {
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Override
    protected void append(ILoggingEvent event) {
      awaitGoOn();
      lines.add(event.getFormattedMessage());
    }

    private void awaitGoOn() {
      try {
        goOn.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
