package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.event.EventKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The gallery among the pages of {@link LooksTest}. */
class GalleryLooksTest {
  @RegisterExtension final Site site = new Site();

  @Test
  void gallery_looksRight() {
    Studio studio = new Studio(site.server());
    studio.fill(17);
    studio.draw(
        "someone_with_quite_a_long_name_25",
        new EventKind.Plain("This one did not work, sorry. I will try it again tomorrow."),
        new DocumentDraft("not an image", 3, null, List.of()));
    studio.fill(1);
    String ticket = "?ticket=" + studio.ticket();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("gallery", "/gallery" + ticket);
    pages.put("gallery-filtered", "/gallery" + ticket + "&artist=Zo%C3%AB");
    pages.put("gallery-flaw", "/gallery" + ticket + "&seal=seven");
    pages.put("gallery-nothing", "/gallery" + ticket + "&artist=nobody");
    pages.put("gallery-closed", "/gallery");
    pages.put("gallery-expired", "/gallery?ticket=gone");
    pages.put("drawing", "/gallery/6" + ticket);
    pages.put("drawing-upright", "/gallery/10" + ticket);
    pages.put("drawing-none", "/gallery/18" + ticket);
    LooksTest.visit(site.window(), pages);
  }

  @Test
  void newDrawings_areOfferedWhereOneLooks() {
    Studio studio = new Studio(site.server());
    studio.fill(12);
    Page page = site.window();
    page.navigate("/gallery?ticket=" + studio.ticket());
    page.getByText("Filter").click();
    page.locator("#drawing-1").scrollIntoViewIfNeeded();
    studio.fill(3);
    assertThat(page.locator("[data-fresh]")).hasText("3 new drawings");

    for (LooksTest.Look look : LooksTest.Look.values()) {
      look.show(page);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(LooksTest.PICTURES.resolve(look.of("gallery-offered") + ".png")));
      page.evaluate("document.querySelector('.filters').scrollIntoView()");
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(LooksTest.PICTURES.resolve(look.of("gallery-filter-open") + ".png")));
      page.locator("#drawing-1").scrollIntoViewIfNeeded();
    }
  }
}
