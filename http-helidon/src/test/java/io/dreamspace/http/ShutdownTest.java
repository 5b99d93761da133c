package io.dreamspace.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShutdownTest {

  @Test
  void closeAll_closesLastFirstWhateverFails() {
    List<String> closed = new ArrayList<>();
    Shutdown shutdown = new Shutdown();
    AutoCloseable first = shutdown.closing(() -> closed.add("first"));
    shutdown.closing(
        () -> {
          throw new IOException("disk gone");
        });
    shutdown.closing(() -> closed.add("last"));

    shutdown.closeAll();

    assertThat(closed).containsExactly("last", "first");
    assertThat(first).isNotNull();
  }
}
