package io.dreamspace.http.blotre.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.websocket.RawSocket;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In whose name a client speaks: section 4.1. */
@Timeout(60)
final class ActorTest {
  private static final String PAINT =
      "{'type':'SetStatus','of':'matt','status':{'color':'#ffffff'}}";

  @RegisterExtension private final Served server = new Served();

  @ParameterizedTest
  @CsvSource({
    "'', X-Nothing: 1, false",
    "'', Authorization: Bearer matt, true",
    "'', authorization: bearer matt, true",
    "'', Authorization: Bearer ada, false",
    "'', Authorization: Bearer old, false",
    "'', Authorization: Bearer undefined, false",
    "'', Authorization: Basic matt, false",
    "?access_token=matt, X-Nothing: 1, true",
    "?x=1&access_token=matt, Authorization: Bearer ada, true",
    "?access_token=old, Authorization: Bearer matt, false",
    "?access_token=, Authorization: Bearer matt, false"
  })
  void client_actsByItsTokenOrListens(String query, String header, boolean acts)
      throws IOException {
    try (JsonSocket socket = open(StreamSockets.PATH + query, header)) {
      assertThat(socket.ask(PAINT).get("type").textValue())
          .isEqualTo(acts ? "StreamStatus" : "Error");
      assertThat(socket.ask("{'type':'GetStatus','of':'matt'}").get("type").textValue())
          .isEqualTo("StreamStatus");
      assertThat(socket.ask("{'type':'Subscribe','to':['matt']}").get("type").textValue())
          .isEqualTo("StatusUpdated");
    }
  }

  @Test
  void socket_outlivesItsToken() throws IOException {
    try (JsonSocket socket = server.openAsMatt()) {
      socket.ask(PAINT);
      server.forgetTokens();
      assertThat(socket.ask(PAINT).get("type").textValue()).isEqualTo("StreamStatus");
    }
    try (JsonSocket late = server.openAsMatt()) {
      late.assertError(PAINT, "Action requires authorization.");
    }
  }

  private JsonSocket open(String path, String... headers) throws IOException {
    return new JsonSocket(RawSocket.open(server.port(), path, headers));
  }
}
