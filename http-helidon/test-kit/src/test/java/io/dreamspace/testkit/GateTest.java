package io.dreamspace.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@DreamspaceTest(embedded = true)
final class GateTest {
  private final Gate gate = new Gate(Duration.ofSeconds(30));

  @Test
  void enter_isPermittedWhileATestRuns(RunningDreamspace running) {
    assertThat(gate.enter()).isEmpty();
    gate.open(running);
    assertThat(gate.enter()).containsSame(running);
    assertThat(gate.current()).isSameAs(running);
    gate.leave();
    gate.close();
    assertThat(gate.enter()).isEmpty();
    assertThatThrownBy(gate::current).hasMessage("No test is running.");
  }

  @Test
  void open_isForOneTestAtATime(RunningDreamspace running) {
    gate.open(running);
    assertThatThrownBy(() -> gate.open(running)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void close_waitsForThoseInside(RunningDreamspace running) {
    gate.open(running);
    gate.enter();
    CompletableFuture<Void> closed = CompletableFuture.runAsync(gate::close);
    while (gate.enter().isPresent()) {
      gate.leave();
    }
    assertThat(gate.current()).isSameAs(running);
    assertThat(closed).isNotDone();
    gate.leave();
    closed.join();
  }

  @Test
  void close_complainsOfThoseWhoDoNotLeave(RunningDreamspace running) {
    Gate impatient = new Gate(Duration.ZERO);
    impatient.open(running);
    impatient.enter();
    assertThatThrownBy(impatient::close).hasMessageStartingWith("1 requests were not answered");
  }
}
