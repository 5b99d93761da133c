package io.dreamspace.testkit.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.testkit.DreamspaceTest;
import io.dreamspace.testkit.Fault;
import io.dreamspace.testkit.Faults;
import io.dreamspace.testkit.RunningDreamspace;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@DreamspaceTest
class FaultyNetworkTest {

  @Test
  void survivesAll(RunningDreamspace dreamspace, Faults faults) {
    Overlay overlay = new Overlay(dreamspace.uri(), dreamspace.apiToken());
    dreamspace.stream().chat("ann", "hi");
    faults.next(Fault.delay(Duration.ofMillis(50)));
    faults.next(Fault.status(500), Fault.status(429));
    faults.next("GET", "/events", Fault.cutBefore(), Fault.cutAfter());
    faults.next("POST", "/events", Fault.duplicate());

    assertThat(overlay.cards()).containsExactly("ann");
    assertThat(overlay.cards()).containsExactly("ann");
    faults.reset();
  }
}
