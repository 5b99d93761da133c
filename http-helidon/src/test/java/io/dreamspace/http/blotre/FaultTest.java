package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertSomeError;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.http.Answer;
import io.dreamspace.http.LogLines;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.WatchedStores;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Something goes wrong in the server. */
final class FaultTest {
  @AutoClose private final LogLines log = new LogLines();

  @AutoClose
  private final TestServer server =
      TestServer.over(
          WatchedStores.beforeFindingStreams(
              new InMemoryStores(),
              () -> {
                throw new IllegalStateException("secret of the store");
              }));

  @ParameterizedTest
  @ValueSource(
      strings = {"/v0/api/stream", "/v0/api/stream/552f68963004ce448e1e19a5", "/s/matt.png"})
  void fault_isToldByItsId_andLogged(String path) throws InterruptedException {
    Answer answer = Requests.send(server, Requests.head("GET", path));

    assertSomeError(answer, 500);
    assertThat(answer.text()).doesNotContain("secret");
    ILoggingEvent line = log.await(event -> event.getLevel() == Level.ERROR);
    String id = line.getFormattedMessage().replaceAll("Request (\\S+) failed\\.", "$1");
    assertThat(answer.json().get("error").textValue()).contains(id);
    assertThat(line.getThrowableProxy().getMessage()).isEqualTo("secret of the store");
  }
}
