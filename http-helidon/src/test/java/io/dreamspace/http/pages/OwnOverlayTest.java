package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The overlay of one's own that FEED.md has, as it stands there, from elsewhere. */
class OwnOverlayTest {
  private static final Pattern SNIPPET = Pattern.compile("```html\n(.*?)```", Pattern.DOTALL);
  private static final String SERVER = "http://127.0.0.1:8080";
  private static final String KEY = "THE-OVERLAY-KEY";

  @RegisterExtension final Site site = new Site();

  private static String html(String server, String key) throws IOException {
    Matcher snippet = SNIPPET.matcher(Files.readString(Path.of("FEED.md")));
    assertThat(snippet.find()).isTrue();
    assertThat(snippet.group(1)).contains(SERVER, KEY);
    return snippet.group(1).replace(SERVER, server).replace(KEY, key);
  }

  @Test
  void overlay_worksAsALocalFile(@TempDir Path directory) throws IOException {
    OnAir onAir = new OnAir(site);
    Path file =
        Files.writeString(directory.resolve("overlay.html"), html(site.url(""), onAir.ticket()));
    Page page = site.window();
    page.waitForResponse("**/changes?**", () -> page.navigate(file.toUri().toString()));

    onAir.draws("zoe", "<b>For you.</b>");

    assertThat(page.locator("#what")).hasText("zoe: <b>For you.</b>");
    page.waitForFunction("() => document.getElementById('drawing').naturalWidth === 320");

    onAir.happens("matt", "'event_type': 'raid', 'viewer_count': 3");
    assertThat(page.locator("#what")).hasText("matt: raid");
    assertThat(page.locator("#drawing")).isHidden();
  }

  @Test
  void overlay_worksFromAnotherSite_andGoesOnAfterAnOutage() throws IOException {
    site.expectConsoleErrors();
    OnAir onAir = new OnAir(site);
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try (Line line = new Line(site.server().port())) {
      byte[] html = html(line.url(""), onAir.ticket()).getBytes(UTF_8);
      other.createContext(
          "/",
          exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
          });
      other.start();
      Page page = site.window();
      page.waitForResponse(
          "**/changes?**",
          () -> page.navigate("http://127.0.0.1:" + other.getAddress().getPort() + "/"));
      onAir.says("zoe", "before");
      assertThat(page.locator("#what")).hasText("zoe: before");

      line.cut();
      onAir.says("zoe", "meanwhile");
      line.mend();

      assertThat(page.locator("#what"))
          .hasText("zoe: meanwhile", new LocatorAssertions.HasTextOptions().setTimeout(40_000));
    } finally {
      other.stop(0);
    }
  }
}
