package io.dreamspace.testkit.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Session;
import io.dreamspace.testkit.Drawing;
import io.dreamspace.testkit.DreamspaceTest;
import io.dreamspace.testkit.ScriptedStream;
import org.junit.jupiter.api.Test;

@DreamspaceTest(embedded = true)
class GreeterTest {

  @Test
  void greetsEachViewerOnce(Session session, ScriptedStream stream) {
    stream
        .draws("ann", "look!", Drawing.dot().sealed(2).stamped("approve", 10, 20))
        .subscribe("ben", 1, 3)
        .twice()
        .cheer("cy", 500)
        .giftBomb("dora", 50);

    assertThat(new Greeter(session).greetings()).hasSize(53).startsWith("Hi ann!", "Hi ben!");
  }
}
