package io.dreamspace.http.blotre.socket;

import static io.dreamspace.http.blotre.socket.JsonSocket.error;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.websocket.Close;
import io.dreamspace.http.websocket.RawFrame;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that cannot be done, and messages that are none. */
@Timeout(60)
final class RefusalsTest {
  private static final String NOT_UNDERSTOOD = "Could not process request.";

  @RegisterExtension private final Served server = new Served();
  private JsonSocket socket;

  @BeforeEach
  void open() throws IOException {
    socket = server.openAsMatt();
  }

  @AfterEach
  void leave() throws IOException {
    assertThat(socket.ask("{'type':'GetTags','of':'ada'}").get("type").textValue())
        .as("the connection goes on")
        .isEqualTo("StreamTags");
    socket.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "no json",
        "[]",
        "'text'",
        "7",
        "null",
        "{'type':'GetTags','of':'ada'",
        "{'type':'GetTags','of':'ada',}",
        "{'type':'GetTags','of':'ada'} {}",
        "{'type':'GetTags','type':'GetTags','of':'ada'}"
      })
  void noJsonObject_isAnError(String message) throws IOException {
    socket.assertError(message, NOT_UNDERSTOOD);
  }

  @Test
  void deeplyNestedJson_isAnError() throws IOException {
    socket.assertError("[".repeat(60_000), NOT_UNDERSTOOD);
    socket.assertError("{'a':".repeat(12_000), NOT_UNDERSTOOD);
    socket.assertError(
        "{'type':'GetTags','of':" + "[".repeat(20_000) + "]".repeat(20_000) + "}", NOT_UNDERSTOOD);
  }

  @Test
  void aMegabyteOfNestedJson_closesTheConnection() throws IOException {
    try (JsonSocket other = server.open()) {
      byte[] message = RawFrame.text("[".repeat(1_000_000)).bytes();
      assertThat(other.raw().send(message).closed().code()).isEqualTo(1009);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"getStream", "GETSTREAM", "SetColor", "", "StatusUpdated", "GetStream ", "Error"})
  void unknownType_isAnError(String type) throws IOException {
    assertThat(socket.ask("{'type':'" + type + "','uri':'matt','correlation':12}"))
        .isEqualTo(error("Unknown type.", 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'x':1",
        "'type':null",
        "'type':7",
        "'type':'GetStream'",
        "'type':'GetStream','uri':7",
        "'type':'GetStream','uri':null",
        "'type':'GetStreams','query':7",
        "'type':'GetStreams','limit':'7'",
        "'type':'GetStreams','offset':1.5",
        "'type':'CreateStream','uri':'matt/x'",
        "'type':'CreateStream','name':'x'",
        "'type':'CreateStream','name':'x','uri':'matt/x','status':'#ffffff'",
        "'type':'CreateStream','name':'x','uri':'matt/x','status':{}",
        "'type':'CreateStream','name':'x','uri':'matt/x','status':{'color':'#fff'}",
        "'type':'CreateStream','name':'x','uri':'matt/x','tags':['a']",
        "'type':'CreateStream','name':'x','uri':'matt/x','tags':[{'tag':'a b'}]",
        "'type':'DeleteStream'",
        "'type':'GetStatus','uri':'matt'",
        "'type':'SetStatus','of':'matt'",
        "'type':'SetStatus','of':'matt','status':{'color':'red'}",
        "'type':'SetStatus','of':'matt','status':{'color':' #ffffff'}",
        "'type':'SetStatus','of':'matt','status':{'color':null}",
        "'type':'SetStatus','status':{'color':'#ffffff'}",
        "'type':'GetChildren'",
        "'type':'GetChild','of':'matt'",
        "'type':'CreateChild','child':'matt'",
        "'type':'DeleteChild','of':'matt','child':[]",
        "'type':'GetTags'",
        "'type':'SetTags','of':'matt'",
        "'type':'SetTags','of':'matt','tags':{'tag':'a'}",
        "'type':'SetTags','of':'matt','tags':[{'tag':'facade'}]",
        "'type':'SetTags','of':'matt','tags':[{'tag':'a'},{'tag':'A'}]",
        "'type':'SetTags','of':'matt','tags':[{'tag':'a'},{'tag':'b'},{'tag':'c'},{'tag':'d'},"
            + "{'tag':'e'},{'tag':'f'},{'tag':'g'}]",
        "'type':'GetTag','of':'matt'",
        "'type':'SetTag','of':'matt','tag':{'tag':'a'}",
        "'type':'DeleteTag','tag':'a'",
        "'type':'Subscribe'",
        "'type':'Subscribe','to':'matt'",
        "'type':'Subscribe','to':['matt',7]",
        "'type':'Unsubscribe','to':'matt'",
        "'type':'SubscribeCollection','to':['matt']",
        "'type':'UnsubscribeCollection'"
      })
  void missingOrMistypedField_isAnError(String fields) throws IOException {
    assertThat(socket.ask("{" + fields + ",'correlation':5,'acknowledge':'error'}"))
        .isEqualTo(error(NOT_UNDERSTOOD, 5));
    assertThat(
            server
                .matt()
                .streamTags()
                .get(io.dreamspace.domain.stream.StreamKey.ofUri("matt"))
                .list())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'type':'GetStream','uri':'nobody'|Stream does not exist.",
        "'type':'GetStatus','of':'no/such/../uri'|Stream does not exist.",
        "'type':'SetStatus','of':'ada','status':{'color':'#ffffff'}"
            + "|User does not have permission to edit stream.",
        "'type':'CreateStream','name':'a/b','uri':'matt/a/b'|Stream name is invalid.",
        "'type':'CreateStream','name':'x','uri':'x'|Parent stream does not exist.",
        "'type':'CreateStream','name':'x','uri':'matt/y'|Stream name and uri do not match.",
        "'type':'CreateStream','name':'x','uri':'ada/x'"
            + "|User does not have permission to add child.",
        "'type':'DeleteStream','uri':'ada'|User does not have permission to delete stream.",
        "'type':'DeleteStream','uri':'matt'|Cannot delete root streams.",
        "'type':'CreateChild','of':'matt','child':'matt'|I'm my own grandpa.",
        "'type':'CreateChild','of':'matt','child':'x'|Child stream does not exist.",
        "'type':'SetTag','of':'matt','tag':'facade'|Tag is not valid.",
        "'type':'SetTag','of':'ada','tag':'rye'|User does not have permission to edit stream.",
        "'type':'DeleteTag','of':'matt','tag':'rye'|Tag does not exist.",
        "'type':'SetTags','of':'ada','tags':[]|User does not have permission to add tags."
      })
  void refusal_isThatOfTheRestApi(String fields, String sentence) throws IOException {
    assertThat(socket.ask("{" + fields + ",'correlation':8}").toString())
        .isEqualTo("{\"type\":\"Error\",\"error\":\"" + sentence + "\",\"correlation\":8}");
  }

  @Test
  void anonymousClients_mayOnlyRead() throws IOException {
    try (JsonSocket anonymous = server.open()) {
      for (String write :
          new String[] {
            "'type':'SetStatus','of':'matt','status':{'color':'#ffffff'}",
            "'type':'CreateStream','name':'x','uri':'matt/x'",
            "'type':'DeleteStream','uri':'matt/x'",
            "'type':'CreateChild','of':'matt','child':'ada'",
            "'type':'DeleteChild','of':'matt','child':'ada'",
            "'type':'SetTags','of':'matt','tags':[]",
            "'type':'SetTag','of':'matt','tag':'rye'",
            "'type':'DeleteTag','of':'matt','tag':'rye'"
          }) {
        anonymous.assertError("{" + write + "}", "Action requires authorization.");
      }
      assertThat(anonymous.ask("{'type':'GetStream','uri':'matt'}").get("name").textValue())
          .isEqualTo("matt");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "-7, -7",
    "2147483647, 2147483647",
    "-2147483648, -2147483648",
    "4.0, 4",
    "2147483648, 0",
    "1.5, 0",
    "1e400, 0",
    "'\"7\"', 0",
    "null, 0",
    "true, 0",
    "[7], 0"
  })
  void correlation_isAnIntegerOrZero(String sent, int returned) throws IOException {
    assertThat(socket.ask("{'type':'?','correlation':" + sent + "}"))
        .isEqualTo(error("Unknown type.", returned));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'Error'", "'none'", "true", "null", "['error']"})
  void acknowledge_isOnlyErrorOrWithoutMeaning(String value) throws IOException {
    assertThat(
            socket
                .ask("{'type':'GetTags','of':'matt','acknowledge':" + value + "}")
                .get("type")
                .textValue())
        .isEqualTo("StreamTags");
  }

  @Test
  void acknowledgeError_silencesWhatSucceedsAndNothingElse() throws IOException {
    String quiet = "'of':'matt','acknowledge':'error','correlation':6}";
    socket.send("{'type':'SetStatus','status':{'color':'#123456'}," + quiet);
    socket.send("{'type':'GetStatus'," + quiet);
    socket.assertSilent();
    assertThat(socket.ask("{'type':'GetTag','tag':'none'," + quiet))
        .isEqualTo(error("Tag does not exist.", 6));
    assertThat(
            socket
                .ask("{'type':'Subscribe','to':['matt'],'acknowledge':'error'}")
                .get("status")
                .get("color")
                .textValue())
        .isEqualTo("#123456");
  }

  @Test
  void unknownFields_areIgnored() throws IOException {
    assertThat(
            socket
                .ask("{'type':'GetTags','of':'matt','colour':'#ffffff','tags':7}")
                .get("type")
                .textValue())
        .isEqualTo("StreamTags");
  }

  @Test
  void binary_isRefused() throws IOException {
    try (JsonSocket other = server.open()) {
      Close close = other.raw().send(RawFrame.last(RawFrame.BINARY, new byte[1])).closed();
      assertThat(close.code()).isEqualTo(1003);
    }
  }

  @Test
  void oneByteTooMuch_isRefused() throws IOException {
    try (JsonSocket other = server.open()) {
      String padding = "{'type':'GetTags','of':'ada'}";
      String longest = padding + " ".repeat(64 * 1024 - padding.length());
      assertThat(other.ask(longest).get("type").textValue()).isEqualTo("StreamTags");
      assertThat(other.send(longest + " ").closed().code()).isEqualTo(1009);
    }
  }
}
