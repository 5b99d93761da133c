package io.dreamspace.http.websocket;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** The ground of tests that say something to a server which says it back; one server for all. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EchoTest {
  @AutoClose final EchoServer server = new EchoServer();
  RawSocket socket;

  @BeforeEach
  final void open() throws IOException {
    socket = server.open();
  }

  @AfterEach
  final void leave() throws IOException {
    socket.close();
  }
}
