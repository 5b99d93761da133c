package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RemoteOptionsTest {
  private static final RemoteOptions DEFAULTS = RemoteOptions.defaults();

  @Test
  void with_changesOneThing() {
    Duration hour = Duration.ofHours(1);

    assertThat(
            DEFAULTS
                .withConnectTimeout(hour)
                .withAttemptTimeout(hour)
                .withCallTimeout(hour)
                .withFirstPause(hour)
                .withRetries(9))
        .isEqualTo(new RemoteOptions(hour, hour, hour, 9, hour));
  }

  @Test
  void values_thatMakeNoSense_areRefused() {
    assertThatThrownBy(() -> DEFAULTS.withCallTimeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'callTimeout' must be positive, and a day at most.");
    assertThatThrownBy(() -> DEFAULTS.withFirstPause(Duration.ofDays(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'firstPause' must be positive, and a day at most.");
    assertThatThrownBy(() -> DEFAULTS.withRetries(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'retries' must not be negative.");
  }
}
