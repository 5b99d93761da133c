package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ids;
import static io.dreamspace.http.dreamspace.Answers.numbers;
import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.document;
import static io.dreamspace.http.dreamspace.Bodies.json;
import static io.dreamspace.http.dreamspace.Bodies.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StampsTest {
  private static final String TABLE =
      """
      stamp_id    | integer | -   | no  | 9         |
      document_id | integer | req | yes | 1         | 2
      stamp_type  | string  | req | yes | "Approve" | "approve"
      pos_x       | integer | req | yes | 3         | -9223372036854775808
      pos_y       | integer | req | yes | -4        | 9223372036854775807
      rotation    | number  | req | yes | 0.5       | -360.25\
      """;

  @RegisterExtension final TestServer server = TestServer.inMemory();

  @BeforeEach
  void create() {
    ok(server.post("/documents", document("one")));
    ok(server.post("/documents", document("two")));
  }

  @Nested
  final class Keys extends EditingContract {
    Keys() {
      super("/stamps", TABLE);
    }

    @Override
    void prepare() {
      ok(server.post("/documents", document("one")));
      ok(server.post("/documents", document("two")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-1, -1.0",
    "0.1, 0.1",
    "90.0, 90.0",
    "1e2, 100.0",
    "-0.0, 0.0",
    "3.141592653589793, 3.141592653589793",
    "1.7976931348623157e308, 1.7976931348623157E308",
    "5e-324, 4.9E-324"
  })
  void rotation_isAFloat(String sent, String answered) {
    String body =
        json(
            "{'document_id': 1, 'stamp_type': 'a', 'pos_x': 0, 'pos_y': 0, 'rotation': %s}"
                .formatted(sent));

    assertThat(ok(server.post("/stamps", body))).endsWith(",\"rotation\":" + answered + "}");
    assertThat(ok(server.get("/stamps/1"))).endsWith(",\"rotation\":" + answered + "}");
  }

  @Test
  void ids_areUniqueOverAllDocuments() {
    ok(server.post("/stamps", stamp(1, "a")));
    ok(server.post("/documents/2/stamps", nested("b")));
    ok(server.post("/stamps", stamp(1, "c")));

    assertThat(ids(server.get("/documents/1/stamps"))).containsExactly(1L, 3L);
    assertThat(ids(server.get("/documents/2/stamps"))).containsExactly(2L);
    assertThat(ok(server.get("/documents/2/stamps/2"))).startsWith("{\"stamp_id\":2,");
    assertThat(refused(server.get("/documents/2/stamps/1"))).isEqualTo("404 There is no stamp 1.");
    assertThat(refused(server.get("/documents/1/stamps/2"))).isEqualTo("404 There is no stamp 2.");
  }

  @Test
  void post_belowADocument_isOnThatDocument() {
    assertThat(ok(server.post("/documents/2/stamps", nested("a")))).contains("\"document_id\":2,");
    assertThat(ok(server.post("/documents/2/stamps", stamp(1, "a"))))
        .contains("\"document_id\":2,");
  }

  @ParameterizedTest
  @CsvSource({"/stamps", "/documents/1/stamps"})
  void put_addsAll_andAnswersThoseCreated(String path) {
    ok(server.post("/stamps", stamp(1, "before")));

    assertThat(ok(server.put(path, "[" + stamp(1, "a") + "," + stamp(1, "b") + ",]")))
        .isEqualTo(
            json(
                """
                [{'stamp_id': 2, 'document_id': 1, 'stamp_type': 'a', 'pos_x': 0, 'pos_y': 0, 'rotation': 0.0},
                 {'stamp_id': 3, 'document_id': 1, 'stamp_type': 'b', 'pos_x': 0, 'pos_y': 0, 'rotation': 0.0}]\
                """));
    assertThat(ids(server.get(path))).containsExactly(1L, 2L, 3L);
  }

  @Test
  void put_belowADocument_needsNoDocumentId_andOverwritesIt() {
    ok(server.put("/documents/2/stamps", "[" + nested("a") + "," + stamp(1, "b") + "]"));

    assertThat(ids(server.get("/stamps?document_id=2"))).containsExactly(1L, 2L);
  }

  @Test
  void put_takesStampsOfSeveralDocuments_inTheirOrder() {
    String body = "[%s,%s,%s]".formatted(stamp(2, "a"), stamp(1, "b"), stamp(2, "c"));

    assertThat(ids(server.put("/stamps", body))).containsExactly(1L, 2L, 3L);
    assertThat(ids(server.get("/documents/2/stamps"))).containsExactly(1L, 3L);
  }

  @Test
  void put_ofNone_answersNone() {
    assertThat(ok(server.put("/stamps", "[]"))).isEqualTo("[]");
    assertThat(ok(server.put("/documents/1/stamps", "[]"))).isEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"document_id": 404, "stamp_type": "a", "pos_x": 0, "pos_y": 0, "rotation": 0} | Field 'document_id' refers to document 404, which does not exist.
          {"stamp_type": "a", "pos_x": 0, "pos_y": 0, "rotation": 0}                     | Field '[1].document_id' is required.
          {"document_id": 1, "stamp_type": "a", "pos_x": "x"}                            | Field '[1].pos_x' must be an integer, not a string.
          1                                                                              | Field '[1]' must be a JSON object, not a number.
          """)
  void put_withOneThatIsWrong_addsNone(String wrong, String sentence) {
    assertThat(refused(server.put("/stamps", "[" + stamp(1, "a") + "," + wrong + "]")))
        .isEqualTo("400 " + sentence);
    assertThat(ids(server.get("/stamps"))).isEmpty();
  }

  @Test
  void put_refusesASingleObject() {
    assertThat(refused(server.put("/stamps", stamp(1, "a"))))
        .isEqualTo("400 The body must be a JSON array, not an object.");
  }

  @Test
  void deadDocuments_areRefusedInBodies_andNotFoundInPaths() {
    String before = ok(server.post("/stamps", stamp(1, "a")));
    String sentence = "400 Field 'document_id' refers to document 404, which does not exist.";

    assertThat(refused(server.post("/stamps", stamp(404, "a")))).isEqualTo(sentence);
    assertThat(refused(server.patch("/stamps/1", json("{'pos_x': 7, 'document_id': 404}"))))
        .isEqualTo(sentence);
    assertThat(refused(server.post("/documents/404/stamps", nested("a"))))
        .isEqualTo("404 There is no document 404.");
    assertThat(refused(server.put("/documents/404/stamps", "[]")))
        .isEqualTo("404 There is no document 404.");
    assertThat(ok(server.get("/stamps"))).isEqualTo("[" + before + "]");
  }

  @Test
  void patch_ofTheDocument_movesTheStamp() {
    ok(server.post("/stamps", stamp(1, "a")));
    ok(server.patch("/documents/1/stamps/1", json("{'document_id': 2}")));

    assertThat(ids(server.get("/documents/1/stamps"))).isEmpty();
    assertThat(ids(server.get("/documents/2/stamps"))).containsExactly(1L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /stamps?stamp_id=2                       | 2
          /stamps?stamp_id=9                       |
          /stamps?document_id=1                    | 1 2
          /stamps?document_id=9                    |
          /stamps?stamp_type=a                     | 1
          /stamps?stamp_type=A                     | 2 3
          /stamps?stamp_type=A&document_id=2       | 3
          /documents/1/stamps                      | 1 2
          /documents/1/stamps?document_id=2        | 1 2
          /documents/1/stamps?stamp_type=A         | 2
          """)
  void list_takesItsFilters(String path, @Nullable String expected) {
    ok(server.put("/stamps", "[%s,%s,%s]".formatted(stamp(1, "a"), stamp(1, "A"), stamp(2, "A"))));

    assertThat(ids(server.get(path))).isEqualTo(numbers(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          pos_x=1      | Filter 'pos_x' is not accepted here; accepted are limit, after, order, stamp_id, document_id and stamp_type.
          stamp_id=x   | 'stamp_id' must be an integer, not 'x'.
          """)
  void list_refusesOtherFilters(String query, String sentence) {
    assertThat(refused(server.get("/stamps?" + query))).isEqualTo("400 " + sentence);
  }

  private static String nested(String type) {
    return json("{'stamp_type': '%s', 'pos_x': 0, 'pos_y': 0, 'rotation': 0}".formatted(type));
  }
}
