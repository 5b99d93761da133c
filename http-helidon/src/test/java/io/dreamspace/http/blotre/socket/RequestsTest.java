package io.dreamspace.http.blotre.socket;

import static io.dreamspace.http.blotre.socket.JsonSocket.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each request of section 4.3 and its answer. */
@Timeout(60)
final class RequestsTest {
  private static final String NOON = "1749384000123";

  @RegisterExtension private final Served server = new Served();
  private StatusStream tree;
  private JsonSocket socket;

  @BeforeEach
  void open() throws IOException {
    tree = server.add("matt/Mr+Tree", "rye", "oak");
    socket = server.openAsMatt();
  }

  @AfterEach
  void leave() throws IOException {
    socket.close();
  }

  private String treeFields() {
    return "'id':'"
        + tree.id().hex()
        + "','name':'Mr Tree','uri':'matt/mr+tree','created':"
        + NOON
        + ",'updated':"
        + NOON
        + ",'status':"
        + status("#aaaaaa")
        + ",'owner':'"
        + server.mattsAccount().hex()
        + "','tags':[{'tag':'rye'},{'tag':'oak'}]";
  }

  private String status(String color) {
    return "{'color':'"
        + color
        + "','created':"
        + NOON
        + ",'poster':'"
        + server.mattsAccount().hex()
        + "'}";
  }

  @Test
  void getStream_answersAllFieldsAtTheTop() throws IOException {
    assertThat(socket.ask("{'type':'GetStream','uri':'Matt/mr%20tree','correlation':7}"))
        .isEqualTo(json("{'type':'Stream','correlation':7," + treeFields() + "}"));
  }

  @Test
  void getStreams_answersThoseFound() throws IOException {
    assertThat(
            socket.ask(
                "{'type':'GetStreams','query':'#RYE','limit':5,'offset':1,'correlation':-3}"))
        .isEqualTo(json("{'type':'Streams','streams':[{" + treeFields() + "}],'correlation':-3}"));
    assertThat(socket.ask("{'type':'GetStreams'}").get("streams")).hasSize(3);
    assertThat(socket.ask("{'type':'GetStreams','query':null}").get("streams")).hasSize(3);
  }

  @Test
  void createStream_answersTheStreamAsItIsThen() throws IOException {
    JsonNode created =
        socket.ask(
            "{'type':'CreateStream','name':'Moby Dick','uri':'Matt/Moby Dick',"
                + "'status':{'color':'#ABCDEF'},'tags':[{'tag':'Whale'}],'correlation':1}");
    assertThat(created.get("uri")).isEqualTo(json("'matt/moby+dick'"));
    assertThat(created.get("status")).isEqualTo(json(status("#ABCDEF")));
    assertThat(created.get("tags")).isEqualTo(json("[{'tag':'whale'}]"));
    JsonNode again =
        socket.ask(
            "{'type':'CreateStream','name':'moby dick','uri':'matt/moby+dick','status':null}");
    assertThat(((ObjectNode) created).put("correlation", 0)).isEqualTo(again);
  }

  @Test
  void deleteStream_answersTheStreamAsItWas() throws IOException {
    assertThat(socket.ask("{'type':'DeleteStream','uri':'matt/mr+tree'}"))
        .isEqualTo(json("{'type':'Stream','correlation':0," + treeFields() + "}"));
    socket.assertError("{'type':'GetStream','uri':'matt/mr+tree'}", "Stream does not exist.");
  }

  @Test
  void getStatus_repeatsTheUriAsItWasSent() throws IOException {
    assertThat(socket.ask("{'type':'GetStatus','of':' MATT/Mr Tree/ ','correlation':2}"))
        .isEqualTo(
            json(
                "{'type':'StreamStatus','url':' MATT/Mr Tree/ ','status':"
                    + status("#aaaaaa")
                    + ",'correlation':2}"));
  }

  @Test
  void setStatus_answersTheNewStatus() throws IOException {
    assertThat(
            socket.ask(
                "{'type':'SetStatus','of':'matt/mr%20tree','status':{'color':'#00Ff00'},"
                    + "'correlation':4}"))
        .isEqualTo(
            json(
                "{'type':'StreamStatus','url':'matt/mr%20tree','status':"
                    + status("#00Ff00")
                    + ",'correlation':4}"));
    assertThat(
            server.matt().streams().get(StreamKey.ofUri("matt/mr+tree")).status().color().value())
        .isEqualTo("#00Ff00");
  }

  @Test
  void getChildren_answersChildren() throws IOException {
    assertThat(socket.ask("{'type':'GetChildren','of':'MATT','limit':1,'offset':9}"))
        .isEqualTo(
            json(
                "{'type':'StreamChildren','url':'MATT','children':[{"
                    + treeFields()
                    + "}],'correlation':0}"));
    assertThat(socket.ask("{'type':'GetChildren','of':'matt','query':'no'}").get("children"))
        .isEmpty();
  }

  @Test
  void child_canBeLinkedFoundAndUnlinked() throws IOException {
    String child = "'child':'Ada','of':'Matt','correlation':3}";
    JsonNode linked = socket.ask("{'type':'CreateChild'," + child);
    assertThat(linked.get("type")).isEqualTo(json("'StreamChild'"));
    assertThat(linked.get("url")).isEqualTo(json("'Matt'"));
    assertThat(linked.get("child").get("uri")).isEqualTo(json("'ada'"));
    assertThat(linked.get("correlation")).isEqualTo(json("3"));
    assertThat(socket.ask("{'type':'CreateChild'," + child)).isEqualTo(linked);
    assertThat(socket.ask("{'type':'GetChild'," + child)).isEqualTo(linked);
    assertThat(socket.ask("{'type':'DeleteChild'," + child)).isEqualTo(linked);
    assertThat(socket.ask("{'type':'GetChild'," + child))
        .isEqualTo(JsonSocket.error("Stream does not exist.", 3));
  }

  @Test
  void getTags_answersTags() throws IOException {
    assertThat(socket.ask("{'type':'GetTags','of':'matt/Mr Tree'}"))
        .isEqualTo(
            json(
                "{'type':'StreamTags','url':'matt/Mr Tree','tags':[{'tag':'rye'},{'tag':'oak'}],"
                    + "'correlation':0}"));
  }

  @Test
  void setTags_answersThemNormalised() throws IOException {
    assertThat(
            socket.ask(
                "{'type':'SetTags','of':'matt/mr+tree','tags':[{'tag':' Elm '},{'tag':'RYE'}]}"))
        .isEqualTo(
            json(
                "{'type':'StreamTags','url':'matt/mr+tree','tags':[{'tag':'elm'},{'tag':'rye'}],"
                    + "'correlation':0}"));
    assertThat(socket.ask("{'type':'SetTags','of':'matt/mr+tree','tags':[]}").get("tags"))
        .isEmpty();
  }

  @Test
  void tag_canBeSetFoundAndDeleted() throws IOException {
    String tag = "'of':'Matt/Mr Tree','tag':'GoldenBrown','correlation':9}";
    JsonNode set = socket.ask("{'type':'SetTag'," + tag);
    assertThat(set)
        .isEqualTo(
            json("{'type':'StreamTag','url':'Matt/Mr Tree','correlation':9,'tag':'goldenbrown'}"));
    assertThat(socket.ask("{'type':'SetTag'," + tag)).isEqualTo(set);
    assertThat(socket.ask("{'type':'GetTag'," + tag)).isEqualTo(set);
    assertThat(socket.ask("{'type':'DeleteTag'," + tag)).isEqualTo(set);
    assertThat(socket.ask("{'type':'GetTag'," + tag))
        .isEqualTo(JsonSocket.error("Tag does not exist.", 9));
  }

  @Test
  void requests_areHandledInOrder() throws IOException {
    for (int i = 0; i < 200; i++) {
      socket.send(
          "{'type':'SetStatus','of':'matt','status':{'color':'#%06x'},'correlation':%d}"
              .formatted(i, i));
    }
    for (int i = 0; i < 200; i++) {
      assertThat(socket.next().get("correlation").intValue()).isEqualTo(i);
    }
    assertThat(socket.ask("{'type':'GetStatus','of':'matt'}").get("status").get("color"))
        .isEqualTo(json("'#0000c7'"));
  }
}
