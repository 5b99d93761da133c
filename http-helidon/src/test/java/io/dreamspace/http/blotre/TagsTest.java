package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertAnswer;
import static io.dreamspace.http.blotre.Answers.assertError;
import static io.dreamspace.http.blotre.Answers.assertFlawed;
import static io.dreamspace.http.blotre.Answers.detail;
import static io.dreamspace.http.blotre.Answers.names;
import static io.dreamspace.http.blotre.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.TestServer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What streams carry. */
@OnEachStorage
final class TagsTest {
  private static final String FLAWED = "Could not process request.";
  private static final String MISSING = "/v0/api/stream/552f68963004ce448e1e19a5/tags";
  private static final String NOT_OWNER = "User does not have permission to edit stream.";

  private final TestServer server;
  private Somebody owner;
  private Somebody other;
  private String tags;

  TagsTest(TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void create() {
    server.clock().advance(Duration.ofSeconds(1));
    owner = Somebody.on(server);
    other = Somebody.on(server);
    tags = "/v0/api/stream/" + owner.create("Bread") + "/tags";
  }

  private static String list(String... tags) {
    return Arrays.stream(tags)
        .map(tag -> "{\"tag\":\"" + tag + "\"}")
        .collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void replace_answersTheTagsNormalised_inTheirOrder() {
    server.clock().advance(Duration.ofSeconds(1));

    assertAnswer(
        owner.post(tags, list("Rye", " $T-a_1 ", "fade")), 200, list("rye", "$t-a_1", "fade"));
    assertAnswer(owner.get(tags), 200, list("rye", "$t-a_1", "fade"));
    assertThat(ok(owner.get(tags.replace("/tags", ""))).get("updated").longValue())
        .isEqualTo(server.clock().instant().toEpochMilli());
    assertAnswer(owner.post(tags, "[]"), 200, "[]");
    assertAnswer(owner.get(tags), 200, "[]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                   | obj        | error.expected.jsarray
          null                                 | obj        | error.expected.jsarray
          "rye"                                | obj        | error.expected.jsarray
          ["rye"]                              | obj[0].tag | error.path.missing
          [{"tag": "rye"}, {"tags": "x"}]      | obj[1].tag | error.path.missing
          [{"tag": 7}]                         | obj[0].tag | error.expected.jsstring
          [{"tag": null}]                      | obj[0].tag | error.expected.jsstring
          [{"tag": ""}]                        | obj[0].tag | Tag is not valid.
          [{"tag": "two words"}]               | obj[0].tag | Tag is not valid.
          [{"tag": "#rye"}]                    | obj[0].tag | Tag is not valid.
          [{"tag": "FACADE"}]                  | obj[0].tag | Tag is not valid.
          [{"tag": "123456"}]                  | obj[0].tag | Tag is not valid.
          [{"tag": "123456789012345678901234567890123"}] | obj[0].tag | Tag is not valid.
          """)
  void replace_byWhatIsNoTags_is400_andChangesNothing(String body, String path, String message) {
    owner.post(tags, list("rye"));

    assertFlawed(owner.post(tags, body), FLAWED, detail(path, message));
    assertAnswer(owner.get(tags), 200, list("rye"));
  }

  @Test
  void replace_byTooManyOrDuplicates_is400() {
    String seven = list("a", "b", "c", "d", "e", "f", "g");

    assertFlawed(owner.post(tags, seven), "Too many tags.", detail("obj", "Too many tags."));
    assertFlawed(
        owner.post(tags, list("Rye", "rye")),
        "Duplicate tags not allowed.",
        detail("obj", "Duplicate tags not allowed."));
    assertAnswer(owner.get(tags), 200, "[]");
  }

  @Test
  void replace_checksBodyStreamAndOwner_inThisOrder() {
    assertThat(owner.post(MISSING, "{}").status()).isEqualTo(400);
    assertError(owner.post(MISSING, "[]"), 404, "Stream does not exist.");
    assertThat(other.post(tags, "{}").status()).isEqualTo(400);
    assertError(other.post(tags, list("rye")), 401, "User does not have permission to add tags.");
    assertAnswer(owner.get(tags), 200, "[]");
  }

  @Test
  void tag_isFoundInEitherCase() {
    owner.post(tags, list("GoldenBrown"));

    assertAnswer(owner.get(tags + "/GoldenBrown"), 200, "{\"tag\":\"goldenbrown\"}");
    assertAnswer(owner.get(tags + "/goldenbrown"), 200, "{\"tag\":\"goldenbrown\"}");
    for (String none : new String[] {"/rye", "/facade", "/%23rye", "/a%2fb"}) {
      assertError(owner.get(tags + none), 404, "Tag does not exist.");
    }
    assertError(owner.get(MISSING + "/rye"), 404, "Stream does not exist.");
    assertError(owner.get(MISSING), 404, "Stream does not exist.");
  }

  @Test
  void add_is201AndThen200() {
    owner.post(tags, list("first"));

    assertAnswer(owner.put(tags + "/Rye"), 201, "{\"tag\":\"rye\"}");
    assertAnswer(owner.put(tags + "/rYe"), 200, "{\"tag\":\"rye\"}");
    assertAnswer(owner.get(tags), 200, list("first", "rye"));
  }

  @Test
  void add_checksStreamOwnerAndTag_inThisOrder() {
    owner.post(tags, list("a", "b", "c", "d", "e", "f"));

    assertError(owner.put(MISSING + "/facade"), 404, "Stream does not exist.");
    assertError(other.put(tags + "/facade"), 401, NOT_OWNER);
    for (String none : new String[] {"/facade", "/two%20words", "/%C3%A9", "/" + "x".repeat(33)}) {
      assertError(owner.put(tags + none), 400, "Tag is not valid.");
    }
    assertError(owner.put(tags + "/g"), 400, "Too many tags.");
    assertAnswer(owner.put(tags + "/F"), 200, "{\"tag\":\"f\"}");
    assertAnswer(owner.get(tags), 200, list("a", "b", "c", "d", "e", "f"));
  }

  @Test
  void remove_takesTheTagAway() {
    owner.post(tags, list("rye", "wheat"));

    assertAnswer(owner.delete(tags + "/RYE"), 200, "{\"tag\":\"rye\"}");
    assertAnswer(owner.get(tags), 200, list("wheat"));
    assertError(owner.delete(tags + "/rye"), 404, "Tag does not exist.");
    assertError(owner.delete(tags + "/facade"), 404, "Tag does not exist.");
    assertError(owner.delete(MISSING + "/rye"), 404, "Stream does not exist.");
    assertError(other.delete(tags + "/wheat"), 401, NOT_OWNER);
    assertAnswer(owner.get(tags), 200, list("wheat"));
  }

  @Test
  void carriers_areAllStreamsWithTheTag_theLastUpdatedFirst() {
    String unique = "t" + server.clock().instant().getEpochSecond();
    owner.put(tags + "/" + unique);
    server.clock().advance(Duration.ofSeconds(1));
    other.put("/v0/api/stream/" + other.create("Beer") + "/tags/" + unique);

    String carriers = "/v0/api/tag/" + unique.toUpperCase(Locale.ROOT) + "/children";
    assertThat(names(owner.get(carriers))).containsExactly("Beer", "Bread");
    assertThat(names(owner.get(carriers + "?query=BRE"))).containsExactly("Bread");
    assertThat(names(owner.get(carriers + "?query="))).hasSize(2);
    assertAnswer(owner.get("/v0/api/tag/unused/children"), 200, "[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"facade", "a%20b", "%23rye", "%00", "a%2fb"})
  void carriers_ofWhatIsNoTag_are422(String tag) {
    assertError(owner.get("/v0/api/tag/" + tag + "/children"), 422, "Invalid tag");
  }
}
