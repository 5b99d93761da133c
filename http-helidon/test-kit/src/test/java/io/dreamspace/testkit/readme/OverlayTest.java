package io.dreamspace.testkit.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.testkit.DreamspaceExtension;
import io.dreamspace.testkit.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OverlayTest {
  @RegisterExtension static DreamspaceExtension dreamspace = DreamspaceExtension.server().build();

  Overlay overlay = new Overlay(dreamspace.uri(), "test-token");

  @Test
  void showsWhatHappens() {
    dreamspace.stream().chat("ann", "hi").cheer("cy", 500).raid("eve", 120);

    assertThat(overlay.cards()).containsExactly("ann", "cy", "eve");
  }

  @Test
  void triesAgain() {
    dreamspace.stream().chat("ann", "hi");
    dreamspace.faults().next(Fault.status(503), Fault.cutBefore());

    assertThat(overlay.cards()).containsExactly("ann");
  }

  @Test
  void showsTheNewestOnly() {
    dreamspace.stream().chat("ann", "hi");
    dreamspace.clock().advance(Duration.ofHours(1));
    dreamspace.stream().chat("ben", "hi");

    assertThat(overlay.cardsSince(dreamspace.clock().instant().minusSeconds(60)))
        .containsExactly("ben");
  }
}
