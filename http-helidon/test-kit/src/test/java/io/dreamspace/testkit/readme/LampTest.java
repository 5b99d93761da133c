package io.dreamspace.testkit.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.client.RemoteSession;
import io.dreamspace.testkit.DreamspaceTest;
import io.dreamspace.testkit.Fault;
import io.dreamspace.testkit.RunningDreamspace;
import io.dreamspace.testkit.ScriptedColors;
import org.junit.jupiter.api.Test;

@DreamspaceTest
class LampTest {

  @Test
  void showsWhatItsStreamShows(RunningDreamspace dreamspace, ScriptedColors colors)
      throws InterruptedException {
    colors
        .has("ann/mr tree", "plant")
        .has("ann/mr tree/leaf")
        .has("ben/tea")
        .links("ann", "ben/tea");
    Lamp lamp = new Lamp(dreamspace.remoteMember("ann"), "ann/mr tree");

    colors.shows("ann/mr tree", "#00ff00", "#ff0000");

    assertThat(lamp.next()).isEqualTo("#aaaaaa");
    assertThat(lamp.next()).isEqualTo("#00ff00");
    assertThat(lamp.next()).isEqualTo("#ff0000");
  }

  @Test
  void comesBack(RunningDreamspace dreamspace, RemoteSession remote) throws InterruptedException {
    dreamspace.colors().has("ann/lamp");
    Lamp lamp = new Lamp(remote, "ann/lamp");
    assertThat(lamp.next()).isEqualTo("#aaaaaa");

    dreamspace.faults().next("GET", "/v0/ws", Fault.status(503)).cutSockets();

    assertThat(lamp.next()).isEqualTo("#aaaaaa");
  }
}
