package io.dreamspace.http.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helidon.webserver.CloseConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How writes end that take too long. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class StalledWritesTest {
  @AutoClose private final StalledWrites stalled = new StalledWrites(Duration.ofMillis(50));

  @Test
  void writeThatEndsAsItIsCutOff_leavesNoInterruptToWhatComesNext() {
    assertThatThrownBy(() -> stalled.watch(StalledWritesTest::takeUntilInterrupted))
        .isInstanceOf(CloseConnectionException.class);

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  private static void takeUntilInterrupted() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void writeThatFailsAsItIsCutOff_failsAsItDoes() {
    IllegalStateException failure = new IllegalStateException("closed");

    assertThatThrownBy(
            () ->
                stalled.watch(
                    () -> {
                      takeUntilInterrupted();
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }
}
