package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ids;
import static io.dreamspace.http.dreamspace.Answers.numbers;
import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.document;
import static io.dreamspace.http.dreamspace.Bodies.event;
import static io.dreamspace.http.dreamspace.Bodies.json;
import static io.dreamspace.http.dreamspace.Bodies.stamp;
import static io.dreamspace.http.dreamspace.Bodies.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.dreamspace.application.Fixtures;
import io.dreamspace.http.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class DocumentsTest {
  private static final String TABLE =
      """
      document_id   | integer   | -   | no  | 9                            |
      document_data | string    | req | yes | "base 64 encoded image data" | "iVBORw0KGgo="
      seal          | integer   | req | yes | 1                            | -2
      created_at    | timestamp | -   | no  | "2025-06-08"                 |
      metadata      | string?   | opt | yes | "Some arbitrary metadata"    | ""
      stamps        | array     | opt | yes |                              |\
      """;

  private static final String STAMPED =
      """
      {'document_data': 'd', 'seal': 1, 'stamps': [
        {'stamp_type': 'approve', 'pos_x': 1, 'pos_y': 2, 'rotation': 0},
        {'stamp_type': 'Approve', 'pos_x': -1, 'pos_y': -2, 'rotation': 0.5}]}\
      """;

  @RegisterExtension final TestServer server = TestServer.inMemory();

  @Nested
  final class Keys extends EditingContract {
    Keys() {
      super("/documents", TABLE);
    }
  }

  @Test
  void post_createsItsStampsToo() {
    String expected =
        json(
            """
            {'document_id': 1, 'document_data': 'd', 'seal': 1,
             'created_at': '2025-06-08T22:00:00.123456+10:00', 'metadata': null,
             'stamps': [
               {'stamp_id': 1, 'document_id': 1, 'stamp_type': 'approve', 'pos_x': 1, 'pos_y': 2, 'rotation': 0.0},
               {'stamp_id': 2, 'document_id': 1, 'stamp_type': 'Approve', 'pos_x': -1, 'pos_y': -2, 'rotation': 0.5}]}\
            """);

    assertThat(ok(server.post("/documents", json(STAMPED)))).isEqualTo(expected);
    assertThat(ok(server.get("/documents/1"))).isEqualTo(expected);
    assertThat(ok(server.get("/documents"))).isEqualTo("[" + expected + "]");
  }

  @Test
  void post_withoutStamps_answersNone() {
    assertThat(ok(server.post("/documents", document("d"))))
        .endsWith(json("'metadata':null,'stamps':[]}"));
  }

  static Stream<String> texts() {
    return Stream.concat(
        Fixtures.texts().stream(),
        Stream.of("data:image/png;base64,iVBORw0KGgo=", "==", "iVBORw0KGgo", "x".repeat(500_000)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void data_comesBackToTheLetter(String text) {
    String data = JsonNodeFactory.instance.textNode(text).toString();
    ok(server.post("/documents", "{\"document_data\": " + data + ", \"seal\": 1}"));

    assertThat(server.get("/documents/1").json().get("document_data").textValue()).isEqualTo(text);

    ok(server.patch("/documents/1", "{\"metadata\": " + data + "}"));
    assertThat(server.get("/documents/1").json().get("metadata").textValue()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {}                                                           | Field 'stamps[1].stamp_type' is required.
          {"stamp_type": "a", "pos_x": 0, "pos_y": 0}                  | Field 'stamps[1].rotation' is required.
          {"stamp_type": "a", "pos_x": 0, "pos_y": "0", "rotation": 0} | Field 'stamps[1].pos_y' must be an integer, not a string.
          {"document_id": 1, "stamp_type": "a", "pos_x": 0, "pos_y": 0, "rotation": 0} | Field 'stamps[1].document_id' is not accepted here; accepted are stamp_type, pos_x, pos_y and rotation.
          {"stamp_id": 1, "stamp_type": "a", "pos_x": 0, "pos_y": 0, "rotation": 0} | Field 'stamps[1].stamp_id' is not accepted here; accepted are stamp_type, pos_x, pos_y and rotation.
          """)
  void stamps_thatAreWrong_areRefused_andNothingIsChanged(String wrong, String sentence) {
    String before = ok(server.post("/documents", json(STAMPED)));
    String stamps =
        "\"stamps\": [{\"stamp_type\": \"a\", \"pos_x\": 0, \"pos_y\": 0, \"rotation\": 0}, %s]}"
            .formatted(wrong);

    assertThat(
            refused(server.post("/documents", "{\"document_data\": \"\", \"seal\": 1, " + stamps)))
        .isEqualTo("400 " + sentence);
    assertThat(refused(server.patch("/documents/1", "{\"seal\": 7, " + stamps)))
        .isEqualTo("400 " + sentence);
    assertThat(ok(server.get("/documents"))).isEqualTo("[" + before + "]");
    assertThat(ids(server.get("/stamps"))).containsExactly(1L, 2L);
  }

  @Test
  void patch_ofStamps_replacesThemAll() {
    ok(server.post("/documents", json(STAMPED)));
    ok(server.post("/documents", json(STAMPED)));
    String edit =
        json("{'stamps': [{'stamp_type': 'new', 'pos_x': 0, 'pos_y': 0, 'rotation': 1}]}");

    assertThat(ok(server.patch("/documents/1", edit)))
        .endsWith(
            json(
                """
                'stamps': [{'stamp_id': 5, 'document_id': 1, 'stamp_type': 'new', 'pos_x': 0, 'pos_y': 0, 'rotation': 1.0}]}\
                """));
    assertThat(ids(server.get("/stamps"))).containsExactly(3L, 4L, 5L);

    assertThat(ok(server.patch("/documents/2", json("{'stamps': []}")))).endsWith("\"stamps\":[]}");
    assertThat(ids(server.get("/stamps"))).containsExactly(5L);
  }

  @Test
  void patch_ofOtherKeys_leavesTheStamps() {
    ok(server.post("/documents", json(STAMPED)));

    assertThat(ok(server.patch("/documents/1", json("{'seal': 2}")))).contains("\"stamp_id\":2,");
  }

  @Test
  void delete_takesItsStamps_andLeavesItsEvents() {
    ok(server.post("/users", user("1", "a")));
    String document = ok(server.post("/documents", json(STAMPED)));
    ok(server.post("/documents", document("other")));
    ok(server.post("/stamps", stamp(2, "kept")));
    ok(server.post("/events", event(1, "'document_id': 1")));
    ok(server.post("/events", event(1, "'document_id': 1")));
    ok(server.post("/events", event(1, "'document_id': 2")));

    assertThat(ok(server.delete("/documents/1"))).isEqualTo(document);

    String detached = json("'document_id': null, 'document': null,");
    assertThat(ok(server.get("/events/1"))).contains(detached);
    assertThat(ok(server.get("/events/2"))).contains(detached);
    assertThat(ok(server.get("/events/3"))).contains("\"document_id\":2,");
    assertThat(ids(server.get("/stamps"))).containsExactly(3L);
    assertThat(server.get("/stamps/1").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          document_id=2                                    | 2
          document_id=9                                    |
          seal=1                                           | 1 3
          seal=-1                                          | 2
          metadata=m                                       | 2
          metadata=                                        | 3
          stamp_type=a                                     | 1 2
          stamp_type=A                                     | 2
          stamp_type=b                                     |
          created_after=2025-06-09T22:00:00.123456         | 2 3
          created_before=2025-06-09T22:00:00.123456        | 1
          seal=1&stamp_type=a                              | 1
          """)
  void list_takesItsFilters(String query, @Nullable String expected) {
    for (String body :
        List.of(
            "'seal': 1, 'stamps': [%1$s, %1$s]",
            "'seal': -1, 'metadata': 'm', 'stamps': [%1$s, %2$s]", "'seal': 1, 'metadata': ''")) {
      ok(
          server.post(
              "/documents",
              json("{'document_data': 'd', " + body.formatted(stamped("a"), stamped("A")) + "}")));
      server.clock().advance(Duration.ofDays(1));
    }

    assertThat(ids(server.get("/documents?" + query))).isEqualTo(numbers(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          document_data=d  | Filter 'document_data' is not accepted here; accepted are limit, after, order, document_id, seal, created_after, created_before, metadata and stamp_type.
          seal=x           | 'seal' must be an integer, not 'x'.
          """)
  void list_refusesOtherFilters(String query, String sentence) {
    assertThat(refused(server.get("/documents?" + query))).isEqualTo("400 " + sentence);
  }

  private static String stamped(String type) {
    return "{'stamp_type': '%s', 'pos_x': 0, 'pos_y': 0, 'rotation': 0}".formatted(type);
  }
}
