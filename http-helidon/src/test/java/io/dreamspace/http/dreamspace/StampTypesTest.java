package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.document.StampImage;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stamps of a type look like. */
final class StampTypesTest {
  private static final byte[] GIF = Base64.getDecoder().decode("R0lGODlhAwACAA==");
  private static final String PATH = "/stamp_types/approve/image";

  @RegisterExtension final TestServer server = TestServer.inMemory();

  @Test
  void put_givesATypeAnImage_andAnswersWhatItIs() {
    assertThat(ok(server.send("PUT", PATH, GIF, "Content-Type: text/html")))
        .isEqualTo(
            Bodies.json(
                "{'stamp_type':'approve','media_type':'image/gif','width':3,'height':2,'bytes':10}"));

    Answer image = server.get(PATH);
    assertThat(image.bytes()).isEqualTo(GIF);
    assertThat(image.header("Content-Type")).hasValue("image/gif");
    assertThat(image.header("X-Content-Type-Options")).hasValue("nosniff");
    String tag = image.header("ETag").orElseThrow();
    assertThat(server.get(PATH, "If-None-Match: " + tag).status()).isEqualTo(304);
    Answer head = server.send("HEAD", PATH, "");
    assertThat(head.header("Content-Length")).hasValue("10");
  }

  @Test
  void put_withAKey_isDoneOnce() {
    Answer first = server.send("PUT", PATH, GIF, "Idempotency-Key: one");
    assertThat(server.delete(PATH).status()).isEqualTo(200);

    Answer second = server.send("PUT", PATH, GIF, "Idempotency-Key: one");

    assertThat(second.text()).isEqualTo(ok(first));
    assertThat(server.get(PATH).header("Content-Type")).hasValue("image/svg+xml");
  }

  @Test
  void type_isATextOfAnySort() {
    String path = "/stamp_types/Z%C3%BCrich%2F%20%3Cb%3E/image";
    ok(server.send("PUT", path, GIF));

    assertThat(server.get(path).bytes()).isEqualTo(GIF);
    assertThat(server.get("/stamp_types/Z%C3%BCrich/image").header("Content-Type"))
        .hasValue("image/svg+xml");
    assertThat(refused(server.send("PUT", "/stamp_types/%00/image", GIF)))
        .isEqualTo("400 Field 'stamp_type' must not contain a NUL character.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        "GIF89"
      })
  void put_refusesWhatIsNoImage_whateverItIsCalled(String body) {
    Answer answer = server.put(PATH, body, "Content-Type: image/png");

    assertThat(refused(answer))
        .isEqualTo("400 The image of a stamp type is a PNG, JPEG, GIF or WebP.");
    assertThat(server.get(PATH).header("Content-Type")).hasValue("image/svg+xml");
  }

  @Test
  void put_refusesWhatIsTooLong_andWhatHasNoSize() {
    byte[] large = Arrays.copyOf(GIF, StampImage.MOST_BYTES + 1);
    assertThat(refused(server.send("PUT", PATH, large)))
        .isEqualTo("400 The image of a stamp type has 262144 bytes at most.");
    byte[] larger = new byte[TestServer.BODY_LIMIT + 1];
    assertThat(refused(server.send("PUT", PATH, larger))).startsWith("413 ");
    assertThat(refused(server.put(PATH, "GIF89a")))
        .isEqualTo("400 The image does not say how large it is.");
  }

  @Test
  void delete_answersWhatThereWas_andTheDrawnOneIsBack() {
    Answer drawn = server.get(PATH);
    ok(server.send("PUT", PATH, GIF));

    Answer deleted = server.delete(PATH);
    assertThat(deleted.bytes()).isEqualTo(GIF);
    assertThat(deleted.header("Content-Type")).hasValue("image/gif");
    assertThat(server.get(PATH).bytes()).isEqualTo(drawn.bytes());
    assertThat(refused(server.delete(PATH)))
        .isEqualTo("404 No image was given for this type of stamps.");
  }

  @Test
  void typeWithoutImage_isDrawn_inItsOwnColour() {
    Answer drawn = server.get(PATH);

    assertThat(drawn.status()).isEqualTo(200);
    assertThat(drawn.header("Content-Type")).hasValue("image/svg+xml");
    assertThat(drawn.header("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'", "sandbox"));
    assertThat(drawn.text()).contains("<title>approve</title>", ">A</text>", "hsl(");
    assertThat(server.get("/stamp_types/approved/image").text().replace("approved", "approve"))
        .isNotEqualTo(drawn.text());
  }

  @Test
  void image_outlivesTheProcess(@TempDir Path directory) {
    try (TestServer first = TestServer.onSqlite(directory)) {
      ok(first.send("PUT", PATH, GIF));
    }
    try (TestServer second = TestServer.onSqlite(directory)) {
      assertThat(second.get(PATH).bytes()).isEqualTo(GIF);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/stamp_types", "/stamp_types/approve", "/stamp_types/a/b", PATH + "/more"})
  void otherPaths_leadNowhere(String path) {
    assertThat(refused(server.get(path))).isEqualTo("404 This path leads nowhere.");
    assertThat(refused(server.send("PUT", path, GIF))).startsWith("404 ");
  }

  @Test
  void image_needsTheKey() throws Exception {
    try (var connection = server.connect()) {
      connection.write(("GET " + PATH + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(UTF_8));
      assertThat(connection.read().status()).isEqualTo(403);
    }
  }
}
