package io.dreamspace.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.access.NewOverlayKey;
import io.dreamspace.application.access.Overlays;
import io.dreamspace.domain.document.DocumentId;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see the gallery, header by header. */
class GalleryRulesTest {
  @AutoClose private final PageClient client = new PageClient();

  private final Studio studio = new Studio(client.server);

  @BeforeEach
  void draw() {
    studio.draw("Zoë");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }

  @ParameterizedTest
  @CsvSource({
    "/gallery, It opens with a ticket or an overlay key.",
    "/gallery?ticket=, It opens with a ticket or an overlay key.",
    "/gallery?artist=Zo%C3%AB, It opens with a ticket or an overlay key.",
    "/gallery?ticket=gone, 'The ticket in the address is unknown, has expired or was revoked.'",
    "/gallery/1, It opens with a ticket or an overlay key.",
    "/gallery/404, It opens with a ticket or an overlay key."
  })
  void gallery_isClosedForWhoeverHasNothing(String path, String why) {
    for (HttpResponse<String> answer :
        new HttpResponse[] {
          client.get(path), client.get(client.member("M" + path.hashCode()), path)
        }) {
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
      assertThat(answer.body())
          .contains(why, "href=\"/dashboard/signin?redirect=/gallery\"")
          .doesNotContain("Zoë", "picture.svg");
    }
  }

  @Test
  void ticket_opensUntilItsTimeHasPassed() {
    String path = "/gallery?ticket=" + studio.ticket();
    assertThat(client.get(path).body()).contains("Zoë");
    assertThat(client.get(path).statusCode()).isEqualTo(200);

    client.server.clock().advance(Duration.ofHours(2));

    assertThat(client.get(path).statusCode()).isEqualTo(403);
  }

  @Test
  void overlayKey_opensUntilItIsRevoked() {
    Overlays overlays = client.server.session().overlays();
    NewOverlayKey key = overlays.create("obs");
    String query = "?ticket=" + key.secret().value();
    assertThat(client.get("/gallery" + query).statusCode()).isEqualTo(200);
    assertThat(client.get("/gallery/1" + query).statusCode()).isEqualTo(200);

    overlays.delete(key.key().id());

    assertThat(client.get("/gallery" + query).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gallery", "/gallery/1"})
  void ticket_staysOnOurPages(String path) {
    String ticket = studio.ticket();
    HttpResponse<String> page = client.get(path + "?ticket=" + ticket);

    assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'");
    assertThat(page.body()).doesNotContain("http://", "https://", "style=", "onclick=");
    assertThat(page.body().lines().filter(line -> line.contains(ticket)))
        .isNotEmpty()
        .allMatch(line -> line.matches(".*(\"/gallery|\"/documents/|name=\"ticket\").*"));
  }

  @ParameterizedTest
  @CsvSource({
    "/gallery, seal=x, 422, seal",
    "/gallery, created_after=x, 422, created_after",
    "/gallery, artst=x, 422, artst",
    "/gallery, after=x, 422, after",
    "/gallery, seal=&artist=&created_before=, 200, Zoë",
    "/gallery/404, seal=1, 404, There is no drawing",
    "/gallery/x, seal=1, 404, There is no drawing",
    "/gallery/1, seal=x, 422, seal"
  })
  void query_isReadAsTheApiReadsIt(String path, String query, int status, String said) {
    HttpResponse<String> page = client.get(path + "?ticket=" + studio.ticket() + "&" + query);

    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.body()).contains(status == 422 ? "'" + said + "'" : said);
    assertThat(page.body()).doesNotContain("/login?redirect=%2Fgallery%");
  }

  @Test
  void drawingByItself_leadsThroughTheSameList() {
    studio.draw("Matt");
    DocumentId third = studio.draw("Zoë");
    String body = client.get("/gallery/1?artist=Zo%C3%AB&ticket=" + studio.ticket()).body();

    assertThat(body)
        .contains("href=\"/gallery/" + third.value() + "?ticket=")
        .contains("&amp;artist=Zo%C3%AB\" rel=\"prev\"")
        .doesNotContain("rel=\"next\"", "Matt");
  }
}
