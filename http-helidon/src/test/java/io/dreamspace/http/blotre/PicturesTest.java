package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertError;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /s/<uri>.png}: what streams show, as pictures. */
final class PicturesTest {
  @AutoClose private final TestServer server = TestServer.inMemory();
  private Somebody owner;
  private String uri;

  @BeforeEach
  void create() {
    owner = Somebody.called("Toast Master", server);
    uri = "/s/toast+master/mr+tree";
    String id = owner.create("Mr Tree");
    owner.post("/v0/api/stream/" + id + "/status", "{\"color\": \"#01Fe80\"}");
  }

  private Answer get(String path, String... headers) {
    return Requests.send(server, Requests.head("GET", path, headers));
  }

  private static void assertPixel(Answer answer, int rgb) throws IOException {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).hasValue("image/png");
    assertThat(answer.header("Cache-Control")).hasValue("no-cache, no-store, must-revalidate");
    assertThat(answer.header("Expires")).hasValue("0");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.bytes()));
    assertThat(image.getWidth()).isEqualTo(1);
    assertThat(image.getHeight()).isEqualTo(1);
    assertThat(image.getColorModel().hasAlpha()).isFalse();
    assertThat(image.getRGB(0, 0)).isEqualTo(0xff000000 | rgb);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/s/toast+master/mr+tree.png",
        "/s/toast%20master/mr%20tree.png",
        "/s/Toast+Master/MR+TREE.png",
        "/s/toast+master%2fmr+tree.png",
        "/s/toast+master/mr+tree.png?x=1"
      })
  void picture_isOnePixelOfTheCurrentColor(String path) throws IOException {
    assertPixel(get(path), 0x01fe80);
    server.clock().advance(Duration.ofSeconds(1));
    owner.put(
        "/v0/api/stream",
        "{\"name\": \"Mr Tree\", \"uri\": \"toast+master/mr+tree\","
            + " \"status\": {\"color\": \"#000000\"}}");
    assertPixel(get(path), 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "image/png, */*;q=0.1", "image/avif,image/png,image/*"})
  void picture_isAnsweredToWhoeverAcceptsOne(String accept) throws IOException {
    assertPixel(get(uri, "Accept: " + accept), 0x01fe80);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "*/*",
        "text/html,application/xhtml+xml,image/png,*/*;q=0.8",
        "image/webp"
      })
  void picture_isNotForWhoeverTakesPages(String accept) {
    assertThat(get(uri, "Accept: " + accept).header("Content-Type"))
        .isNotEqualTo(Optional.of("image/png"));
  }

  @Test
  void head_hasNoPixel() {
    Answer head = Requests.send(server, Requests.head("HEAD", uri + ".png"));

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Length"))
        .hasValue(Integer.toString(get(uri + ".png").bytes().length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/s/.png",
        "/s/nobody.png",
        "/s/toast+master/nothing.png",
        "/s/toast+master//mr+tree.png",
        "/s/toast+master/../toast+master.png",
        "/s/%.png",
        "/s/toast+master.png.png"
      })
  void picture_ofNoStream_isNotFound(String path) {
    assertError(get(path), 404, "Stream does not exist.");
  }
}
