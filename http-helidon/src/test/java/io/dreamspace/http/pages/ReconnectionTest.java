package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.dreamspace.application.access.SignedIn;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StreamKey;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page whose connection ends catches up with what it did not hear. */
class ReconnectionTest {
  @RegisterExtension final Site site = new Site();

  @Test
  void page_showsWhatChangedMeanwhile() throws IOException {
    SignedIn matt = site.member("Matt");
    site.stream(matt, "matt", "Tea", "#aa5500");
    try (Line line = new Line(site.server().port())) {
      site.expectConsoleErrors();
      Page page = site.window();
      page.navigate(line.url("/s/matt"));
      assertThat(page.locator(".live")).hasText("Live");

      line.cut();
      assertThat(page.locator(".live")).hasText("Reconnecting…");
      site.as(matt).streams().setStatus(StreamKey.ofUri("matt"), new Color("#123456"));
      site.as(matt).streams().setStatus(StreamKey.ofUri("matt/tea"), new Color("#654321"));
      site.stream(matt, "matt", "Mr Tree", "#00ff00");
      line.mend();

      assertThat(page.locator(".live")).hasText("Live");
      assertThat(page.locator(".hero .fill rect")).hasAttribute("fill", "#123456");
      assertThat(page.locator("[data-uri='matt/tea'] [data-hex]")).hasText("#654321");
      assertThat(page.locator("[data-uri='matt/mr+tree'] [data-hex]")).hasText("#00ff00");

      site.as(matt).streams().setStatus(StreamKey.ofUri("matt/mr+tree"), new Color("#111111"));
      assertThat(page.locator("[data-uri='matt/mr+tree'] [data-hex]")).hasText("#111111");
    }
  }
}
