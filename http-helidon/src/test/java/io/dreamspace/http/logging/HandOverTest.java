package io.dreamspace.http.logging;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HandOverTest {
  private static final int TOO_MANY = 20_000;
  private static final int WARNINGS = 1_000;

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

  @Test
  void append_leavesOutInfoAndKeepsWarningsWhileOutputIsPaused() {
    overflow();
    output.goOn.countDown();

    context.stop();

    assertThat(output.lines.stream().filter("warning"::equals)).hasSize(WARNINGS);
    long written = output.lines.stream().filter("line"::equals).count();
    assertThat(written).isBetween(5_000L, TOO_MANY - 1L);
    assertThat(output.lines).endsWith(leftOut(TOO_MANY - written));
  }

  @Test
  void append_saysHowManyWereLeftOutOnceThereIsRoom() throws InterruptedException {
    overflow();
    output.goOn.countDown();
    assertThat(output.fiveThousand.await(30, SECONDS)).isTrue();

    log.info("room again");
    context.stop();

    long written = output.lines.stream().filter("line"::equals).count();
    assertThat(output.lines).endsWith(leftOut(TOO_MANY - written), "room again");
  }

  private void overflow() {
    for (int line = 0; line < TOO_MANY; line++) {
      log.info("line");
    }
    for (int line = 0; line < WARNINGS; line++) {
      log.warn("warning");
    }
  }

  private static String leftOut(long lines) {
    return lines + " lines were left out of this log, because its output did not keep up.";
  }

  private static final class PausedOutput extends AppenderBase<ILoggingEvent> {
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch fiveThousand = new CountDownLatch(5_000);
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    protected void append(ILoggingEvent event) {
      awaitGoOn();
      lines.add(event.getFormattedMessage());
      fiveThousand.countDown();
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
