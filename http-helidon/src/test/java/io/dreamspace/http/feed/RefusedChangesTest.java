package io.dreamspace.http.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can ask of the feed, whichever of the three ways they ask it in. */
final class RefusedChangesTest {
  @RegisterExtension private final TestServer server = TestServer.inMemory();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "after=x           | 'after' must be a change's number, alone or with a dot and its epoch,"
            + " not 'x'.",
        "after=-1          | 'after' must be a change's number, alone or with a dot and its epoch,"
            + " not '-1'.",
        "from=now          | 'from' must be a change's number, alone or with a dot and its epoch,"
            + " not 'now'.",
        "after=1&epoch=y   | 'after' must be a change's number, alone or with a dot and its epoch,"
            + " not '1.y'.",
        "after=1&from=2    | Only one of 'from' and 'after' can be given.",
        "type=cat          | There is no change of the type 'cat'.",
        "type=event,       | There is no change of the type ''.",
        "catch_up=some     | 'catch_up' must be all, latest or max_age, not 'some'.",
        "catch_up=max_age  | How old changes may be must be given as 'max_age', in seconds.",
        "catch_up=all&max_age=1 | With 'max_age', 'catch_up' can only be max_age.",
        "user_id=me        | 'user_id' must be an integer, not 'me'.",
      })
  void badParameter_isRefusedInOneSentence(String query, String sentence) {
    for (String[] headers :
        List.of(
            new String[0],
            new String[] {"Accept: text/event-stream"},
            new String[] {
              "Upgrade: websocket",
              "Connection: Upgrade",
              "Sec-WebSocket-Version: 13",
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
            })) {
      Answer answer = server.get("/changes?" + query, headers);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text()).isEqualTo(sentence);
    }
  }

  @Test
  void unknownFilter_isRefused() {
    assertThat(server.get("/changes?cat=1").text()).startsWith("Filter 'cat' is not accepted here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=1001", "wait=61", "wait=-1"})
  void pageThatIsTooLarge_isRefused(String query) {
    assertThat(server.get("/changes?" + query).status()).isEqualTo(400);
    assertThat(server.get("/changes?limit=1000&wait=0").status()).isEqualTo(200);
    assertThat(server.get("/changes?limit=5", "Accept: text/event-stream").status()).isEqualTo(400);
  }

  @Test
  void handshakeInWhichSomethingIsWrong_isToldSo() {
    Answer answer = server.get("/changes", "Upgrade: websocket", "Connection: Upgrade");

    assertThat(answer.status()).isEqualTo(426);
    assertThat(answer.header("Sec-WebSocket-Version")).hasValue("13");
  }
}
