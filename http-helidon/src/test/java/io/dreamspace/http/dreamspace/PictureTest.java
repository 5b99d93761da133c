package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.Golden;
import io.dreamspace.http.TestServer;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A document's image with its stamps on it. */
final class PictureTest {
  private static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
          + "gg==";
  private static final String GIF = "R0lGODlhAwACAA==";
  private static final String PATH = "/documents/1/picture.svg";

  @RegisterExtension final TestServer server = TestServer.inMemory();

  @BeforeEach
  void create() {
    ok(server.post("/documents", Bodies.document(PNG)));
  }

  @Test
  void picture_hasTheImage_andEachStampWhereItBelongs() {
    ok(server.send("PUT", "/stamp_types/approve/image", Base64.getDecoder().decode(GIF)));
    stamp("approve", 12, 7, 0.5);
    stamp("Zürich & <Bern>", -3, 4, 0);
    stamp("approve", 1, 2, -Math.PI / 2);

    Answer answer = server.get(PATH);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).hasValue("image/svg+xml");
    assertThat(answer.text().stripTrailing()).isEqualTo(Golden.expect("picture.svg"));
  }

  @Test
  void numberOfAChange_changesNothingButTheAddress() {
    assertThat(server.get(PATH + "?change=7").bytes()).isEqualTo(server.get(PATH).bytes());
    assertThat(refused(server.get(PATH + "?w=7"))).startsWith("400 ");
  }

  @Test
  void picture_isReachedByEachPathToItsDocument_andByHead() {
    ok(server.post("/users", Bodies.user("1", "a")));
    ok(server.post("/events", Bodies.event(1, "'document_id': 1")));
    Answer picture = server.get(PATH);

    assertThat(server.get("/events/1/document/picture.svg").bytes()).isEqualTo(picture.bytes());
    assertThat(server.get("/users/1/events/1/document/picture.svg").bytes())
        .isEqualTo(picture.bytes());
    Answer head = server.send("HEAD", PATH, "");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Length")).hasValue("" + picture.bytes().length);
    assertThat(head.header("ETag")).isEqualTo(picture.header("ETag"));
  }

  @Test
  void picture_isNotSentAgain_untilSomethingInItChanges() {
    stamp("approve", 1, 2, 0);
    String tag = tag();
    assertThat(server.get(PATH, "If-None-Match: " + tag).status()).isEqualTo(304);

    stamp("approve", 2, 2, 0);
    String stamped = tag();
    ok(server.send("PUT", "/stamp_types/approve/image", Base64.getDecoder().decode(GIF)));

    assertThat(server.get(PATH, "If-None-Match: " + tag).status()).isEqualTo(200);
    assertThat(stamped).isNotEqualTo(tag);
    assertThat(tag()).isNotEqualTo(stamped);
  }

  @Test
  void picture_runsNothing() {
    Answer answer = server.get(PATH);

    assertThat(answer.header("Content-Security-Policy"))
        .hasValue("default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox");
    assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.header("Cache-Control")).hasValue("no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</title><script>alert(1)</script>",
        "\" onload=\"alert(1)",
        "]]>&amp;&#0;",
        "\\u0001\\u001f\\ufffe\\uffff",
        "",
        "\\ud83d\\udc69\\u200d\\ud83d\\ude80"
      })
  void stampTypes_areText(String type) throws Exception {
    ok(server.post("/stamps", Bodies.stamp(1, type.replace("\"", "\\\""))));

    NodeList all = parsed(server.get(PATH)).getElementsByTagName("*");

    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertThat(element.getTagName())
          .isIn("svg", "title", "image", "defs", "g", "circle", "text", "use");
      assertThat(element.hasAttribute("onload")).isFalse();
    }
  }

  @Test
  void eachTypeIsInItOnce_howeverManyStampsThereAre() throws Exception {
    ok(server.send("PUT", "/stamp_types/approve/image", Base64.getDecoder().decode(GIF)));
    for (int i = 0; i < 5; i++) {
      stamp("approve", i, i, i);
    }

    Element picture = parsed(server.get(PATH));

    assertThat(picture.getElementsByTagName("use").getLength()).isEqualTo(5);
    assertThat(picture.getElementsByTagName("image").getLength()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1.5707963267948966, 90",
    "'', -3.141592653589793, -180",
    "?rotation=radians, 0.0001, 0.006",
    "?rotation=degrees, 90, 90",
    "?rotation=degrees, -400.5, -40.5",
    "?rotation=degrees, 1e-300, 0",
    "'', 1.7976931348623157e308, 'finite'",
    "?rotation=degrees, 1.7976931348623157e308, 'finite'"
  })
  void rotation_turnsClockwise_fromRadiansIfNothingElseIsSaid(
      String query, String rotation, String degrees) throws Exception {
    ok(
        server.post(
            "/stamps", Bodies.stamp(1, "s").replace("\"rotation\":0", "\"rotation\":" + rotation)));

    String transform =
        ((Element) parsed(server.get(PATH + query)).getElementsByTagName("use").item(0))
            .getAttribute("transform");

    assertThat(transform)
        .matches(
            "translate\\(0 0\\) rotate\\("
                + (degrees.equals("finite") ? "-?[0-9]{1,3}(\\.[0-9]{1,3})?" : degrees)
                + "\\)");
  }

  @Test
  void query_isChecked() {
    assertThat(refused(server.get(PATH + "?rotation=turns")))
        .isEqualTo("400 'rotation' is in 'radians' or in 'degrees'.");
    assertThat(refused(server.get(PATH + "?size=1"))).startsWith("400 ");
  }

  @Test
  void picture_isNotFound_whereTheImageIsNot() {
    assertThat(refused(server.get("/documents/2/picture.svg")))
        .isEqualTo("404 There is no document 2.");
    ok(server.patch("/documents/1", "{\"document_data\": \"base 64 encoded image data\"}"));
    assertThat(refused(server.get(PATH)))
        .isEqualTo("404 The data of document 1 is no PNG, JPEG, GIF or WebP image in Base64.");
    ok(server.patch("/documents/1", "{\"document_data\": \"iVBORw0KGgo=\"}"));
    assertThat(refused(server.get(PATH)))
        .isEqualTo("404 The image of document 1 does not say how large it is.");
  }

  private void stamp(String type, long x, long y, double rotation) {
    ok(
        server.post(
            "/stamps",
            "{\"document_id\":1,\"stamp_type\":\"%s\",\"pos_x\":%d,\"pos_y\":%d,\"rotation\":%s}"
                .formatted(type, x, y, rotation)));
  }

  private String tag() {
    return server.get(PATH).header("ETag").orElseThrow();
  }

  private static Element parsed(Answer answer) throws Exception {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(answer.bytes()))
        .getDocumentElement();
  }
}
