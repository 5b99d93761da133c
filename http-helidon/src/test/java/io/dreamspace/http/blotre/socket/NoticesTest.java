package io.dreamspace.http.blotre.socket;

import static io.dreamspace.http.blotre.socket.JsonSocket.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Section 4.5: who is told what, and in which order. */
@Timeout(60)
final class NoticesTest {
  @RegisterExtension private final Served server = new Served();
  private JsonSocket socket;

  @BeforeEach
  void open() throws IOException {
    socket = server.open();
  }

  @AfterEach
  void leave() throws IOException {
    socket.assertSilent().close();
  }

  /** Subscribes to streams, and takes the answers. */
  private void subscribe(String... uris) throws IOException {
    socket.send("{'type':'Subscribe','to':['" + String.join("','", uris) + "']}");
    socket.next(uris.length);
  }

  private void collect(String... addresses) throws IOException {
    for (String address : addresses) {
      socket.send("{'type':'SubscribeCollection','to':'" + address + "'}");
    }
    socket.assertSilent();
  }

  /** What the next messages say: type, from, child or parent, colour and source. */
  private List<String> told(int count) throws IOException {
    List<String> told = new ArrayList<>();
    for (JsonNode message : socket.next(count)) {
      assertThat(message.has("source")).isTrue();
      String about =
          message.path("child").isObject()
              ? message.get("child").get("uri").textValue()
              : message.path("child").asText("")
                  + message.path("parent").asText("")
                  + message.path("status").path("color").asText("");
      told.add(
          (message.get("type").textValue()
                  + " "
                  + message.get("from").textValue()
                  + " "
                  + about
                  + " by "
                  + message.get("source").asText())
              .replace("  ", " "));
    }
    return told;
  }

  private static StreamKey key(String uri) {
    return StreamKey.ofUri(uri);
  }

  private static Tags tags(String... tags) {
    return new Tags(Arrays.stream(tags).map(Tag::new).toList());
  }

  @Test
  void status_isToldToSubscribersAndToAllCollectionsThatContainIt() throws IOException {
    server.add("matt/a", "rye");
    server.ada().streamChildren().link(key("ada"), key("matt/a"));
    subscribe("matt/a");
    collect("matt", "ada", "#rye", "matt/a", "#oak");
    server.paint("matt/a", "#123ABC");
    List<JsonNode> notices = socket.next(4);
    ObjectNode direct =
        (ObjectNode)
            json(
                "{'type':'StatusUpdated','from':'matt/a','status':{'color':'#123ABC','created':1749384000123,'poster':'%s'},'source':null}"
                    .formatted(server.mattsAccount().hex()));
    assertThat(notices.getFirst()).isEqualTo(direct);
    assertThat(notices.subList(1, 4))
        .containsExactlyInAnyOrder(
            direct.deepCopy().put("source", "matt"),
            direct.deepCopy().put("source", "ada"),
            direct.deepCopy().put("source", "#rye"));
  }

  @Test
  void creation_isToldFromParentToTags() throws IOException {
    subscribe("matt", "matt/a");
    collect("matt", "#rye", "#oak");
    server.add(server.matt(), "matt/A", new Color("#00ff00"), "rye", "oak");
    assertThat(told(9))
        .containsExactly(
            "ChildAdded matt matt/a by null",
            "ChildAdded matt matt/a by matt",
            "ParentAdded matt/a matt by null",
            "StatusUpdated matt/a #00ff00 by null",
            "StatusUpdated matt/a #00ff00 by matt",
            "ChildAdded #rye matt/a by #rye",
            "ParentAdded matt/a #rye by null",
            "ChildAdded #oak matt/a by #oak",
            "ParentAdded matt/a #oak by null");
  }

  @Test
  void childAdded_hasTheWholeStreamInItsFinalState() throws IOException {
    collect("matt");
    JsonNode created = json("{'name':'A','uri':'matt/a','color':'#00ff00'}");
    String id = server.add(server.matt(), "matt/A", new Color("#00ff00"), "rye").id().hex();
    JsonNode child = socket.next().get("child");
    assertThat(child)
        .isEqualTo(
            json(
                "{'id':'%s','name':'A','uri':'matt/a','created':1749384000123,'updated':1749384000123,'status':{'color':'#00ff00','created':1749384000123,'poster':'%s'},'owner':'%s','tags':[{'tag':'rye'}]}"
                    .formatted(id, server.mattsAccount().hex(), server.mattsAccount().hex())));
    assertThat(created.get("color")).isEqualTo(child.get("status").get("color"));
    socket.next();
  }

  @Test
  void link_isToldToParentAndChild() throws IOException {
    subscribe("matt", "ada");
    collect("matt", "ada");
    server.matt().streamChildren().link(key("matt"), key("ada"));
    server.matt().streamChildren().link(key("matt"), key("ada"));
    server.matt().streamChildren().unlink(key("matt"), key("ada"));
    assertThat(told(6))
        .containsExactly(
            "ChildAdded matt ada by null",
            "ChildAdded matt ada by matt",
            "ParentAdded ada matt by null",
            "ChildRemoved matt ada by null",
            "ChildRemoved matt ada by matt",
            "ParentRemoved ada matt by null");
  }

  @Test
  void tags_areToldAsFarAsTheyDiffer() throws IOException {
    server.add("matt/a", "rye", "oak");
    subscribe("matt/a", "matt");
    collect("#rye", "#oak", "#elm", "matt");
    server.matt().streamTags().replace(key("matt/a"), tags("oak", "elm"));
    assertThat(told(4))
        .containsExactlyInAnyOrder(
            "ChildRemoved #rye matt/a by #rye",
            "ParentRemoved matt/a #rye by null",
            "ChildAdded #elm matt/a by #elm",
            "ParentAdded matt/a #elm by null");
    server.matt().streamTags().remove(key("matt/a"), "oak");
    assertThat(told(2))
        .containsExactly("ChildRemoved #oak matt/a by #oak", "ParentRemoved matt/a #oak by null");
  }

  @Test
  void deletion_isToldFromTheChildrenUp() throws IOException {
    server.add("matt/a");
    server.add("matt/a/b");
    server.add("matt/a/b/c");
    server.matt().streamChildren().link(key("matt/a"), key("ada"));
    server.ada().streamChildren().link(key("ada"), key("matt/a"));
    subscribe("matt", "ada", "matt/a", "matt/a/b", "matt/a/b/c");
    server.matt().streams().delete(key("matt/a"));
    assertThat(told(13))
        .containsExactly(
            "ChildRemoved matt/a matt/a/b by null",
            "ParentRemoved matt/a/b matt/a by null",
            "ChildRemoved matt/a/b matt/a/b/c by null",
            "ParentRemoved matt/a/b/c matt/a/b by null",
            "StreamDeleted matt/a/b/c by null",
            "StreamDeleted matt/a/b by null",
            "ChildRemoved matt/a ada by null",
            "ParentRemoved ada matt/a by null",
            "ChildRemoved matt matt/a by null",
            "ParentRemoved matt/a matt by null",
            "ChildRemoved ada matt/a by null",
            "ParentRemoved matt/a ada by null",
            "StreamDeleted matt/a by null");
  }

  @Test
  void deletion_isToldToEveryCollection() throws IOException {
    server.add("matt/a", "rye");
    server.ada().streamChildren().link(key("ada"), key("matt/a"));
    collect("matt", "ada", "#rye", "matt/a");
    server.matt().streams().delete(key("matt/a"));
    assertThat(told(3))
        .containsExactlyInAnyOrder(
            "ChildRemoved matt matt/a by matt",
            "ChildRemoved ada matt/a by ada",
            "ChildRemoved #rye matt/a by #rye");
  }

  @Test
  void linkedChild_survivesTheDeletionAndIsToldOfIt() throws IOException {
    server.add("matt/a");
    server.matt().streamChildren().link(key("matt/a"), key("ada"));
    subscribe("ada");
    server.matt().streams().delete(key("matt/a"));
    assertThat(told(1)).containsExactly("ParentRemoved ada matt/a by null");
  }

  @Test
  void tagCollection_losesNothingBeyondTwentyStreams() throws IOException {
    for (int i = 0; i < 60; i++) {
      server.add("matt/s" + i, "rye");
    }
    collect("#rye");
    for (int i = 0; i < 60; i++) {
      server.paint("matt/s" + i, "#0000%02x".formatted(i));
    }
    for (int i = 0; i < 60; i++) {
      assertThat(told(1))
          .containsExactly("StatusUpdated matt/s" + i + " #0000%02x by #rye".formatted(i));
    }
  }

  @Test
  void collection_isToldOfWhatComesAndNotOfWhatHasGone() throws IOException {
    server.add("matt/a");
    collect("#rye");
    server.paint("matt/a", "#000001");
    server.matt().streamTags().add(key("matt/a"), "rye");
    server.paint("matt/a", "#000002");
    server.matt().streamTags().remove(key("matt/a"), "rye");
    server.paint("matt/a", "#000003");
    server.paint("matt", "#000004");
    assertThat(told(3))
        .containsExactly(
            "ChildAdded #rye matt/a by #rye",
            "StatusUpdated matt/a #000002 by #rye",
            "ChildRemoved #rye matt/a by #rye");
  }
}
