package io.dreamspace.http.blotre.socket;

import static io.dreamspace.http.blotre.socket.JsonSocket.error;
import static io.dreamspace.http.blotre.socket.JsonSocket.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.domain.stream.StreamKey;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 4.4. */
@Timeout(60)
final class SubscriptionRulesTest {
  @RegisterExtension private final Served server = new Served();
  private JsonSocket socket;

  @BeforeEach
  void open() throws IOException {
    socket = server.open();
  }

  @AfterEach
  void leave() throws IOException {
    socket.close();
  }

  private JsonNode status(String uri, String color) {
    return json(
        "{'type':'StatusUpdated','from':'%s','status':{'color':'%s','created':1749384000123,'poster':'%s'},'source':null}"
            .formatted(uri, color, server.mattsAccount().hex()));
  }

  /** That a change is told, and nothing before it. */
  private void assertTold(String uri, String color) throws IOException {
    server.paint(uri, color);
    assertThat(socket.next()).isEqualTo(status(uri, color));
  }

  @Test
  void subscribe_tellsTheStatusAndEachChange() throws IOException {
    assertThat(socket.ask("{'type':'Subscribe','to':['Matt/'],'correlation':4}"))
        .isEqualTo(status("matt", "#aaaaaa"));
    assertTold("matt", "#000001");
    assertTold("matt", "#000001");
    assertTold("matt", "#000002");
  }

  @Test
  void subscribe_answersForEachTargetInOrder() throws IOException {
    server.add("matt/a");
    socket.send("{'type':'Subscribe','to':['matt/a','none','/','matt','matt/a'],'correlation':4}");
    assertThat(socket.next()).isEqualTo(status("matt/a", "#aaaaaa"));
    assertThat(socket.next()).isEqualTo(error("No such stream.", 4));
    assertThat(socket.next()).isEqualTo(status("matt", "#aaaaaa"));
    assertThat(socket.next()).isEqualTo(status("matt/a", "#aaaaaa"));
    socket.assertSilent();
  }

  @Test
  void subscribe_toNothingSaysNothing() throws IOException {
    socket.send("{'type':'Subscribe','to':[]}");
    socket.send("{'type':'Subscribe','to':['','a//b','#rye','../matt','caf\u00e9']}");
    socket.assertSilent();
  }

  @Test
  void subscribeAgain_tellsTheStatusAgainAndOneUnsubscribeEndsIt() throws IOException {
    socket.ask("{'type':'Subscribe','to':['matt']}");
    server.paint("matt", "#000001");
    socket.next();
    assertThat(socket.ask("{'type':'Subscribe','to':['MATT']}"))
        .isEqualTo(status("matt", "#000001"));
    assertTold("matt", "#000002");
    socket.send("{'type':'Unsubscribe','to':['matt','none','//']}").assertSilent();
    server.paint("matt", "#000003");
    assertThat(socket.ask("{'type':'Subscribe','to':['matt']}"))
        .isEqualTo(status("matt", "#000003"));
  }

  @Test
  void subscribe_hears256StreamsAtMost() throws IOException {
    String many =
        IntStream.range(0, 257).mapToObj(i -> "'ada/n" + i + "'").collect(Collectors.joining(","));
    socket.send("{'type':'Subscribe','to':[" + many + ",'matt','ada/n0'],'correlation':3}");
    for (int i = 0; i < 256; i++) {
      assertThat(socket.next()).isEqualTo(error("No such stream.", 3));
    }
    assertThat(socket.next()).isEqualTo(error("Subscription limit exceeded.", 3));
    assertThat(socket.next()).isEqualTo(error("Subscription limit exceeded.", 3));
    assertThat(socket.next()).isEqualTo(error("No such stream.", 3));
    socket.send("{'type':'Unsubscribe','to':['ada/n7']}");
    assertThat(socket.ask("{'type':'Subscribe','to':['matt']}"))
        .isEqualTo(status("matt", "#aaaaaa"));
  }

  @Test
  void tenThousandSubscriptions_areAnsweredAndLimited() throws IOException {
    int told = 0;
    for (int batch = 0; batch < 100; batch++) {
      int start = batch * 100;
      socket.send(
          "{'type':'Subscribe','to':["
              + IntStream.range(start, start + 100)
                  .mapToObj(i -> "'s" + i + "'")
                  .collect(Collectors.joining(","))
              + "]}");
      for (int i = 0; i < 100; i++) {
        told += socket.next().get("error").textValue().equals("No such stream.") ? 1 : 0;
      }
    }
    assertThat(told).isEqualTo(256);
  }

  @Test
  void unknownStream_isHeardOfOnceItIsThere() throws IOException {
    assertThat(socket.ask("{'type':'Subscribe','to':['matt/new']}"))
        .isEqualTo(error("No such stream.", 0));
    server.add("matt/new");
    assertThat(socket.next())
        .isEqualTo(json("{'type':'ParentAdded','from':'matt/new','parent':'matt','source':null}"));
    assertTold("matt/new", "#000001");
  }

  @Test
  void deletedStream_isHeardOfWhenItIsThereAgain() throws IOException {
    server.add("matt/a");
    socket.ask("{'type':'Subscribe','to':['matt/a']}");
    for (int i = 0; i < 2; i++) {
      server.matt().streams().delete(StreamKey.ofUri("matt/a"));
      assertThat(socket.next().get("type").textValue()).isEqualTo("ParentRemoved");
      assertThat(socket.next())
          .isEqualTo(json("{'type':'StreamDeleted','from':'matt/a','source':null}"));
      server.add("matt/a");
      assertThat(socket.next().get("type").textValue()).isEqualTo("ParentAdded");
    }
  }

  @Test
  void subscribeCollection_hears8AtMostAndSaysNothingElse() throws IOException {
    for (int i = 0; i < 8; i++) {
      socket.send("{'type':'SubscribeCollection','to':'#tag" + i + "'}");
    }
    socket.send("{'type':'SubscribeCollection','to':'#TAG3'}").assertSilent();
    assertThat(socket.ask("{'type':'SubscribeCollection','to':'matt','correlation':2}"))
        .isEqualTo(error("Subscription limit exceeded.", 2));
    socket.send("{'type':'UnsubscribeCollection','to':'#tag3'}");
    socket.send("{'type':'SubscribeCollection','to':'matt'}").assertSilent();
    server.add("matt/a");
    assertThat(socket.next().get("source")).isEqualTo(json("'matt'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "#a b", "#facade", "", "a//b", "##rye", "ada/nothing", "#unused"})
  void subscribeCollection_isSilentWhateverItNames(String to) throws IOException {
    socket.send("{'type':'SubscribeCollection','to':'" + to + "'}");
    socket.send("{'type':'UnsubscribeCollection','to':'" + to + "'}");
    socket.assertSilent();
  }

  @Test
  void repeatedSubscribeCollection_tellsNothingTwice() throws IOException {
    socket.send("{'type':'SubscribeCollection','to':'#rye'}");
    socket.send("{'type':'SubscribeCollection','to':'#Rye'}").assertSilent();
    server.add("matt/a", "rye");
    assertThat(socket.next().get("type").textValue()).isEqualTo("ChildAdded");
    socket.send("{'type':'UnsubscribeCollection','to':'#rye'}").assertSilent();
    server.paint("matt/a", "#000001");
    socket.assertSilent();
  }
}
