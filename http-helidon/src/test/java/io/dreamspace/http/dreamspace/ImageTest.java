package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.document;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImageTest {
  private static final String PNG = "\u0089PNG\r\n\u001a\n0123456789";
  private static final String PATH = "/documents/1/image";

  @RegisterExtension final TestServer server = TestServer.inMemory();

  static Stream<Arguments> images() {
    return Stream.of(
        arguments("\u0089PNG\r\n\u001a\n...", "image/png"),
        arguments("\u00ff\u00d8\u00ff\u00e0...", "image/jpeg"),
        arguments("GIF87a...", "image/gif"),
        arguments("GIF89a...", "image/gif"),
        arguments("RIFF\u0000\u0001\u0002\u0003WEBPVP8 ", "image/webp"));
  }

  @ParameterizedTest
  @MethodSource("images")
  void image_isAnsweredWithItsType(String image, String type) {
    create(base64(image));

    Answer answer = server.get(PATH);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).hasValue(type);
    assertThat(answer.header("Accept-Ranges")).hasValue("bytes");
    assertThat(answer.header("ETag"))
        .hasValueSatisfying(tag -> assertThat(tag).matches("\"\\w+\""));
    assertThat(latin(answer)).isEqualTo(image);
  }

  @Test
  void image_isReachedFromItsEvent_andByHead() {
    ok(server.post("/users", Bodies.user("1", "a")));
    create(base64(PNG));
    ok(server.post("/events", Bodies.event(1, "'document_id': 1")));

    assertThat(latin(server.get("/events/1/document/image"))).isEqualTo(PNG);

    Answer head = server.send("HEAD", PATH, "");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Type")).hasValue("image/png");
    assertThat(head.header("Content-Length")).hasValue("18");
    assertThat(head.header("ETag")).isEqualTo(server.get(PATH).header("ETag"));
  }

  @Test
  void image_mayBeADataUrl() {
    create("data:image/png;base64," + base64(PNG));

    assertThat(latin(server.get(PATH))).isEqualTo(PNG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "base 64 encoded image data",
        "iVBORw0KGgo=!",
        "PGh0bWw+PC9odG1sPg==",
        "R0lGODlh=R0lGODlh",
        "iVBORw==",
        "UklGRgABAgNXQVZF"
      })
  void image_isNotFound_whereTheDataIsNone(String data) {
    create(data);

    assertThat(refused(server.get(PATH)))
        .isEqualTo("404 The data of document 1 is no PNG, JPEG, GIF or WebP image in Base64.");
  }

  @Test
  void image_ofAMissingDocument_isNotFound() {
    assertThat(refused(server.get(PATH))).isEqualTo("404 There is no document 1.");
  }

  @Test
  void entityTag_changesWithTheImage_andWithNothingElse() {
    create(base64(PNG));
    String tag = server.get(PATH).header("ETag").orElseThrow();

    ok(server.patch("/documents/1", "{\"seal\": 2}"));
    assertThat(server.get(PATH).header("ETag")).hasValue(tag);

    ok(server.patch("/documents/1", document(base64(PNG + "!"))));
    assertThat(server.get(PATH).header("ETag")).isPresent().isNotEqualTo(Optional.of(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
  void image_isNotSentAgain_toThoseWhoHaveIt(String ifNoneMatch) {
    create(base64(PNG));
    String tag = server.get(PATH).header("ETag").orElseThrow();

    Answer answer = server.get(PATH, "If-None-Match: " + ifNoneMatch.formatted(tag));

    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.header("ETag")).hasValue(tag);
    assertThat(answer.bytes()).isEmpty();
    assertThat(server.get(PATH, "If-None-Match: \"other\"").status()).isEqualTo(200);
    assertThat(server.get(PATH, "If-None-Match: \"other\"", "If-None-Match: " + tag).status())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bytes=8-11     | 0123       | bytes 8-11/18
          bytes=8-       | 0123456789 | bytes 8-17/18
          bytes=-2       | 89         | bytes 16-17/18
          bytes=16-99    | 89         | bytes 16-17/18
          bytes=17-17    | 9          | bytes 17-17/18
          """)
  void range_isAnsweredAlone(String range, String part, String contentRange) {
    create(base64(PNG));

    Answer answer = server.get(PATH, "Range: " + range);

    assertThat(answer.status()).isEqualTo(206);
    assertThat(answer.header("Content-Range")).hasValue(contentRange);
    assertThat(answer.header("Content-Type")).hasValue("image/png");
    assertThat(latin(answer)).isEqualTo(part);
  }

  @Test
  void range_largerThanTheImage_fromItsEnd_isAllOfIt() {
    create(base64(PNG));

    Answer answer = server.get(PATH, "Range: bytes=-99");

    assertThat(answer.status()).isEqualTo(206);
    assertThat(latin(answer)).isEqualTo(PNG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=18-", "bytes=99-100", "bytes=-0"})
  void range_beyondTheImage_isRefused(String range) {
    create(base64(PNG));

    Answer answer = server.get(PATH, "Range: " + range);

    assertThat(refused(answer)).isEqualTo("416 The image has 18 bytes, and none in that range.");
    assertThat(answer.header("Content-Range")).hasValue("bytes */18");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bytes=0-1,4-5", "items=0-1", "bytes=5-2", "bytes=x-", "bytes=-", "nonsense"})
  void range_thatIsNotUnderstood_isIgnored(String range) {
    create(base64(PNG));

    Answer answer = server.get(PATH, "Range: " + range);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(latin(answer)).isEqualTo(PNG);
  }

  @Test
  void range_countsForGetAlone() {
    create(base64(PNG));

    Answer head = server.send("HEAD", PATH, "", "Range: bytes=0-1");

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Length")).hasValue("18");
    assertThat(server.send("HEAD", PATH, "", "Range: bytes=99-").status()).isEqualTo(200);
  }

  @Test
  void ifMatch_refusesAnImageThatHasChanged() {
    create(base64(PNG));
    String tag = server.get(PATH).header("ETag").orElseThrow();

    assertThat(server.get(PATH, "If-Match: \"other\", " + tag).status()).isEqualTo(200);
    assertThat(server.get(PATH, "If-Match: *").status()).isEqualTo(200);
    assertThat(refused(server.get(PATH, "If-Match: \"other\"")))
        .isEqualTo("412 The image has changed.");
    assertThat(refused(server.get(PATH, "If-Match: W/" + tag))).startsWith("412 ");
    assertThat(refused(server.get(PATH, "If-Match: \"other\"", "If-None-Match: " + tag)))
        .startsWith("412 ");
  }

  @Test
  void range_isAnswered_onlyIfTheImageIsStillTheSame() {
    create(base64(PNG));
    String tag = server.get(PATH).header("ETag").orElseThrow();

    assertThat(server.get(PATH, "Range: bytes=0-1", "If-Range: " + tag).status()).isEqualTo(206);
    assertThat(server.get(PATH, "Range: bytes=0-1", "If-Range: \"other\"").status()).isEqualTo(200);
    assertThat(server.get(PATH, "Range: bytes=0-1", "If-Range: W/" + tag).status()).isEqualTo(200);
    assertThat(server.get(PATH, "Range: bytes=99-", "If-Range: \"other\"").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void otherVerbs_areNotSupported(String verb) {
    create(base64(PNG));

    Answer answer = server.send(verb, PATH, "");

    assertThat(refused(answer)).startsWith("405 ");
    assertThat(answer.header("Allow")).hasValue("GET, HEAD");
  }

  private void create(String data) {
    ok(server.post("/documents", document(data)));
  }

  private static String base64(String latin) {
    return Base64.getEncoder().encodeToString(latin.getBytes(ISO_8859_1));
  }

  private static String latin(Answer answer) {
    return new String(answer.bytes(), ISO_8859_1);
  }
}
