package io.dreamspace.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.testkit.Faults.Due;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class FaultsTest {
  private static final Fault BUSY = Fault.status(503);
  private static final Fault BROKEN = Fault.status(500);

  private final Faults faults = new Faults(() -> {});

  @Test
  void take_followsTheOrder() {
    faults.next(BUSY, BROKEN);
    assertThat(faults.waiting()).isEqualTo(2);
    assertThat(faults.take("GET", "/users")).map(Due::fault).contains(BUSY);
    assertThat(faults.take("GET", "/users")).map(Due::fault).contains(BROKEN);
    assertThat(faults.take("GET", "/users")).isEmpty();
    assertThat(faults.waiting()).isZero();
  }

  @Test
  void take_leavesWhatIsMeantForOthers() {
    faults.next("POST", "/events", BUSY).next(BROKEN);
    assertThat(faults.take("GET", "/events/1")).map(Due::fault).contains(BROKEN);
    assertThat(faults.take("POST", "/users")).isEmpty();
    assertThat(faults.take("POST", "/events/1/document")).map(Due::fault).contains(BUSY);
  }

  @Test
  void reset_forgetsAll() {
    faults.next(BUSY);
    faults.reset();
    assertThat(faults.take("GET", "/")).isEmpty();
  }

  @Test
  void reset_letsThoseWhoWaitGoOn() throws InterruptedException {
    Due due = due();
    CountDownLatch gone = new CountDownLatch(1);
    Thread waiting =
        Thread.ofPlatform()
            .start(
                () -> {
                  due.pause(Duration.ofDays(1));
                  gone.countDown();
                });
    while (waiting.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    faults.reset();
    gone.await();
    assertThat(waiting.join(Duration.ofSeconds(30))).isTrue();
  }

  @Test
  void reset_isNotMissed_byWhoHasNotBegunToWait() {
    Due due = due();
    faults.reset();
    due.pause(Duration.ofDays(1));
    assertThat(faults.waiting()).isZero();
  }

  @Test
  void pause_lastsAsLongAsItSays() {
    long start = System.nanoTime();
    due().pause(Duration.ofMillis(50));
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(50));
  }

  @Test
  void fault_refusesWhatCannotBe() {
    assertThatThrownBy(() -> Fault.status(399)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fault.status(600)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fault.delay(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Due due() {
    return faults.next(BUSY).take("GET", "/").orElseThrow();
  }
}
