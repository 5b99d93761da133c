package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ids;
import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.document;
import static io.dreamspace.http.dreamspace.Bodies.event;
import static io.dreamspace.http.dreamspace.Bodies.json;
import static io.dreamspace.http.dreamspace.Bodies.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EventsTest {
  @RegisterExtension final TestServer server = TestServer.inMemory();

  @BeforeEach
  void create() {
    ok(server.post("/users", user("1", "a")));
    ok(server.post("/documents", document("one")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'event_type': 'plain', 'message': 'm'                              | 'event_type': 'plain', 'message': 'm'
          'tier': 3, 'subscribed_length': 14, 'event_type': 'subscriber'     | 'event_type': 'subscriber', 'tier': 3, 'subscribed_length': 14, 'message': null
          'message': 'm', 'amount': 100, 'event_type': 'cheer'               | 'event_type': 'cheer', 'amount': 100, 'cheer_type': null, 'message': 'm'
          'viewer_count': 42, 'event_type': 'raid'                           | 'event_type': 'raid', 'viewer_count': 42
          """)
  void post_answersTheEvent_flatInTheOrderOfTheTables(String sent, String answered) {
    String common = "'user_id': 1, 'user_name': null, 'occurred_at': '2025-06-08T20:12:00Z'";
    String expected =
        json(
            """
            {'event_id': 1, 'document_id': null, 'document': null, 'user_id': 1,
             'user': {'user_id': 1, 'twitch_id': '1', 'name': 'a', 'preferences': null,
                      'created_at': '2025-06-08T22:00:00.123456+10:00'},
             'user_name': null, 'occurred_at': '2025-06-09T06:12:00+10:00',
             'created_at': '2025-06-08T22:00:00.123456+10:00', %s}\
            """
                .formatted(answered));

    assertThat(ok(server.post("/events", json("{" + sent + "," + common + "}"))))
        .isEqualTo(expected);
    assertThat(ok(server.get("/events/1"))).isEqualTo(expected);
    assertThat(ok(server.get("/events"))).isEqualTo("[" + expected + "]");
    assertThat(ok(server.patch("/events/1", "{}"))).isEqualTo(expected);
    assertThat(ok(server.delete("/events/1"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Plain", "follow", "", "plain "})
  void eventType_isOneOfFour(String type) {
    String body = event(1, "'document': null").replace("\"plain\"", "\"" + type + "\"");

    assertThat(refused(server.post("/events", body)))
        .isEqualTo("400 'event_type' must be one of plain, subscriber, cheer and raid.");
    assertThat(refused(server.get("/events?event_type=" + type.replace(" ", "%20"))))
        .isEqualTo("400 'event_type' must be one of plain, subscriber, cheer and raid.");
  }

  @Test
  void post_updatesTheUserOfAKnownTwitchId() {
    assertThat(ok(server.post("/events", event("'user': " + user("1", "new")))))
        .contains(json("'user_id':1"), json("'name':'new'"));
    assertThat(ok(server.get("/users/1"))).contains(json("'name':'new'"));
    assertThat(ids(server.get("/users"))).containsExactly(1L);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {"'2'", "null"})
  void post_createsTheUser_whoIsNotKnown(String twitchId) {
    String user = "{'twitch_id': %s, 'name': 'b', 'preferences': 'p'}".formatted(twitchId);

    assertThat(ok(server.post("/events", event("'user': " + user))))
        .contains(
            json("'user_id':2"),
            json("'twitch_id':%s,'name':'b','preferences':'p'".formatted(twitchId)));
  }

  @Test
  void post_createsTheDocument_withItsStamps() {
    String stamp = "{'stamp_type': 's', 'pos_x': 1, 'pos_y': 2, 'rotation': 3}";
    String references =
        "'user_id': 1, 'document': {'document_data': 'd', 'seal': 4, 'stamps': [%s]}";

    assertThat(ok(server.post("/events", event(references.formatted(stamp)))))
        .startsWith(
            json(
                """
                {'event_id': 1, 'document_id': 2,
                 'document': {'document_id': 2, 'document_data': 'd', 'seal': 4,
                   'created_at': '2025-06-08T22:00:00.123456+10:00', 'metadata': null,
                   'stamps': [{'stamp_id': 1, 'document_id': 2, 'stamp_type': 's', 'pos_x': 1, 'pos_y': 2, 'rotation': 3.0}]},
                 'user_id': 1,\
                """));
    assertThat(ids(server.get("/documents"))).containsExactly(1L, 2L);
    assertThat(ids(server.get("/documents/2/stamps"))).containsExactly(1L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'document_id': null                     | null
          'document': null                        | null
          'document_id': null, 'document': null   | null
          'document_id': 1, 'document': null      | 1
          'document_id': 1                        | 1
          """)
  void post_takesADocumentOrNone(String document, String id) {
    assertThat(ok(server.post("/events", event(1, document))))
        .startsWith(json("{'event_id':1,'document_id':%s,'document':".formatted(id)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'document_id': null                                     | Field 'user_id' or 'user' is required.
          'user_id': 1, 'user': {'twitch_id': '2', 'name': 'b'}   | Give 'user_id' or 'user', not both.
          'user_id': 1, 'user': null                              | Give 'user_id' or 'user', not both.
          'user_id': 404                                          | Field 'user_id' refers to user 404, which does not exist.
          'user_id': 404, 'document': {'document_data': 'd', 'seal': 1} | Field 'user_id' refers to user 404, which does not exist.
          'user': {'twitch_id': '2', 'name': 'b'}, 'document_id': 404   | Field 'document_id' refers to document 404, which does not exist.
          'user': {'twitch_id': '1', 'name': 'new'}, 'document_id': 404 | Field 'document_id' refers to document 404, which does not exist.
          'user': {'twitch_id': '2'}                              | Field 'user.name' is required.
          'user': {'twitch_id': '2', 'name': 'b', 'user_id': 1}   | Field 'user.user_id' is not accepted here; accepted are twitch_id, name and preferences.
          'user_id': 1, 'document_id': 1, 'document': {'document_data': 'd', 'seal': 1} | Give 'document_id' or 'document', not both.
          'user': {'twitch_id': '2', 'name': 'b'}, 'document': {'seal': 1} | Field 'document.document_data' is required.
          'user_id': 1, 'document': {'document_data': 'd', 'seal': 1, 'stamps': [{'stamp_type': 1}]} | Field 'document.stamps[0].stamp_type' must be a string, not a number.
          """)
  void post_thatIsWrong_changesNothing(String references, String sentence) {
    String before = everything();

    assertThat(refused(server.post("/events", event(references)))).isEqualTo("400 " + sentence);
    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'message': 'new', 'user_id': 404}      | Field 'user_id' refers to user 404, which does not exist.
          {'message': 'new', 'document_id': 404}  | Field 'document_id' refers to document 404, which does not exist.
          {'message': 'new', 'tier': 1}           | An event of type plain has no field 'tier'.
          {'message': 'new', 'event_type': 'raid'} | Field 'event_type' is not accepted here; accepted are document_id, user_id, user_name, occurred_at, message, tier, subscribed_length, amount, cheer_type and viewer_count.
          """)
  void patch_thatIsWrong_changesNothing(String edit, String sentence) {
    ok(server.post("/events", event(1, "'document_id': 1")));
    String before = everything();

    assertThat(refused(server.patch("/events/1", json(edit)))).isEqualTo("400 " + sentence);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void patch_withNull_detachesTheDocument_whichStays() {
    ok(server.post("/events", event(1, "'document_id': 1")));

    assertThat(ok(server.patch("/events/1", json("{'document_id': null}"))))
        .contains(json("'document_id':null,'document':null,"));
    assertThat(refused(server.get("/events/1/document"))).isEqualTo("404 Event 1 has no document.");
    assertThat(ids(server.get("/documents"))).containsExactly(1L);
  }

  @Test
  void patch_leavesTheTimeOfCreation() {
    ok(server.post("/events", event(1, "'document_id': 1")));
    server.clock().advance(Duration.ofDays(1));

    assertThat(ok(server.patch("/events/1", json("{'user_name': 'b', 'message': 'new'}"))))
        .contains(json("'user_name':'b'"), json("'created_at':'2025-06-08T22:00:00.123456+10:00'"))
        .endsWith(json("'event_type':'plain','message':'new'}"));
  }

  @Test
  void delete_leavesTheDocument_andTheUser() {
    String event = ok(server.post("/events", event(1, "'document_id': 1")));

    assertThat(ok(server.delete("/events/1"))).isEqualTo(event);
    assertThat(ids(server.get("/events"))).isEmpty();
    assertThat(ids(server.get("/documents"))).containsExactly(1L);
    assertThat(ids(server.get("/users"))).containsExactly(1L);
  }

  @Test
  void postOfTheDocument_createsAndAttachesOne() {
    ok(server.post("/events", event(1, "'document': null")));
    String created = ok(server.post("/events/1/document", document("new")));

    assertThat(created).startsWith(json("{'document_id':2,'document_data':'new',"));
    assertThat(ok(server.get("/events/1/document"))).isEqualTo(created);
    assertThat(ok(server.get("/events/1"))).contains("\"document\":" + created + ",");
  }

  @Test
  void postOfTheDocument_isRefused_whenThereIsOne() {
    ok(server.post("/events", event(1, "'document_id': 1")));

    assertThat(refused(server.post("/events/1/document", document("new"))))
        .isEqualTo("409 Event 1 already has document 1.");
    assertThat(ids(server.get("/documents"))).containsExactly(1L);
    assertThat(refused(server.post("/events/404/document", document("new"))))
        .isEqualTo("404 There is no event 404.");
    assertThat(refused(server.post("/events/1/document", "{}")))
        .isEqualTo("400 Field 'document_data' is required.");
  }

  @Test
  void documentOfTheEvent_isChangedAndDeleted() {
    ok(server.post("/events", event(1, "'document_id': 1")));
    String changed = ok(server.patch("/events/1/document", json("{'seal': 7}")));

    assertThat(changed).startsWith(json("{'document_id':1,'document_data':'one','seal':7,"));
    assertThat(ok(server.delete("/events/1/document"))).isEqualTo(changed);
    assertThat(ok(server.get("/events/1"))).contains(json("'document_id':null,'document':null,"));
    assertThat(ids(server.get("/documents"))).isEmpty();
  }

  private String everything() {
    return ok(server.get("/events"))
        + ok(server.get("/documents"))
        + ok(server.get("/stamps"))
        + ok(server.get("/users"));
  }
}
