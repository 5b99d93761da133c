package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.http.TestServer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Drawings, as people look through them. */
class GalleryTest {
  @RegisterExtension final Site site = new Site();

  private Studio studio;
  private String ticket;

  @BeforeEach
  void open() {
    studio = new Studio(site.server());
    ticket = studio.ticket();
  }

  private Page gallery(String filter) {
    Page page = site.window();
    page.navigate("/gallery?ticket=" + ticket + filter);
    return page;
  }

  private static Locator drawings(Page page) {
    return page.locator(".hung");
  }

  @SuppressWarnings("unchecked")
  private static List<String> ids(Page page) {
    return (List<String>)
        page.evaluate("[...document.querySelectorAll('.hung')].map(card => card.dataset.id)");
  }

  private static List<String> from(int newest, int oldest) {
    return IntStream.rangeClosed(oldest, newest).mapToObj(Integer::toString).toList().reversed();
  }

  private static void assertPicturesAreThere(Page page) {
    Site.await(
        page,
        "[...document.querySelectorAll('.hung img')].every(image => image.naturalWidth > 0"
            + " || image.getBoundingClientRect().top > 3 * innerHeight)");
  }

  private static void waitUntilLive(Page page) {
    assertThat(page.locator(".live")).hasText("Live");
  }

  @Test
  void wall_showsTheNewestFirst_withWhoDrewThemAndWhy() {
    studio.fill(5);
    Page page = gallery("");

    assertThat(ids(page)).containsExactly("5", "4", "3", "2", "1");
    Locator second = page.locator("#drawing-2");
    assertThat(second.locator("h2")).hasText("Drawing 2 by Zoë");
    assertThat(second).containsText("Cheered 500 bits");
    assertThat(second).containsText("Cheer500 for the best stream of the week!");
    assertThat(second).containsText("Seal 1");
    assertThat(second.locator("img")).hasAttribute("alt", "Drawing 2 by Zoë, stamped wow, approve");
    assertPicturesAreThere(page);
  }

  @Test
  void wall_goesOnByItself_andShowsEachDrawingOnce() {
    IntStream.rangeClosed(1, 60).forEach(number -> studio.draw("Zoë"));
    Page page = gallery("");
    waitUntilLive(page);
    assertThat(ids(page)).startsWith(from(60, 37).toArray(String[]::new));

    studio.draw("Zoë");
    assertThat(drawings(page).first()).hasAttribute("data-id", "61");
    page.mouse().move(600, 400);
    for (int shown = 25; shown < 61; shown = drawings(page).count()) {
      int before = shown;
      page.mouse().wheel(0, 20_000);
      page.waitForCondition(() -> drawings(page).count() > before);
    }

    assertThat(ids(page)).isEqualTo(from(61, 1));
    assertThat(page.locator("a[rel=next]")).hasCount(0);
    assertPicturesAreThere(page);
  }

  private static void filter(Page page, String field, String value) {
    page.getByText("Filter").click();
    page.getByLabel(field).fill(value);
    page.keyboard().press("Enter");
  }

  @Test
  void filters_findByAllThatIsAsked_andStayWhatTheyWere() {
    studio.fill(8);
    Page page = gallery("");
    Locator lead = page.locator(".lead");

    filter(page, "Artist", "Zoë");
    assertThat(lead).containsText("Drawings by Zoë.");
    assertThat(ids(page)).containsExactly("6", "2");
    filter(page, "Seal", "1");
    assertThat(lead).containsText("Drawings by Zoë, sealed 1.");
    assertThat(ids(page)).containsExactly("2");
    filter(page, "Stamp", "approve");
    assertThat(lead).containsText("Drawings by Zoë, stamped approve, sealed 1.");
    assertThat(ids(page)).containsExactly("2");
    filter(page, "Drawn before", "2025-06-08");
    assertThat(page.getByText("No drawing is like that.")).isVisible();

    page.getByText("Show all").click();
    assertThat(drawings(page)).hasCount(8);
  }

  @Test
  void filterThatCannotBe_isSaid() {
    studio.fill(1);
    Page page = gallery("&seal=seven");

    assertThat(page.locator("[role=alert]")).hasText("'seal' must be an integer, not 'seven'.");
    assertThat(page.getByLabel("Seal")).hasValue("seven");
    assertThat(drawings(page)).hasCount(0);
  }

  @Test
  void wall_isWholeWithoutScripts() {
    IntStream.rangeClosed(1, 30).forEach(number -> studio.draw("Zoë"));
    studio.draw("Matt");
    Page page = site.window(Site.look().setJavaScriptEnabled(false));
    page.navigate("/gallery?ticket=" + ticket);

    assertThat(drawings(page)).hasCount(24);
    page.getByText("Earlier drawings").click();
    assertThat(drawings(page)).hasCount(7);
    assertThat(page.locator("#drawing-1 img")).isVisible();
    page.getByText("Back to the newest drawings").click();
    page.getByText("Filter").click();
    page.getByLabel("Artist").fill("Matt");
    page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(drawings(page)).hasCount(1);
    drawings(page).locator("a").click();
    assertThat(page.locator("h1")).hasText("Matt");
    assertThat(page.locator("[rel=next]")).hasCount(0);
    page.getByText("Gallery", new Page.GetByTextOptions().setExact(true)).first().click();
    assertThat(drawings(page)).hasCount(1);
  }

  @Test
  void wall_thatIsEmpty_saysSo_andFillsItself() {
    Page page = gallery("");
    assertThat(page.getByText("Nothing has been drawn yet.")).isVisible();
    waitUntilLive(page);

    DocumentId drawing = studio.draw("Zoë");

    assertThat(drawings(page)).hasCount(1);
    assertPicturesAreThere(page);
    assertThat(page.getByText("Nothing has been drawn yet.")).isHidden();
    site.server().session().documents().delete(drawing);
    assertThat(page.getByText("Nothing has been drawn yet.")).isVisible();
  }

  @Test
  void back_leadsToWhereOneWas() {
    IntStream.rangeClosed(1, 60).forEach(number -> studio.draw("Zoë"));
    Page page = gallery("");
    waitUntilLive(page);
    page.locator("a[rel=next]").scrollIntoViewIfNeeded();
    page.locator("#drawing-20").scrollIntoViewIfNeeded();
    Locator drawing = page.locator("#drawing-20");
    double before = drawing.boundingBox().y;
    drawing.locator("a").click();
    assertThat(page.locator(".placard")).containsText("20");

    page.goBack();

    assertThat(drawing).isInViewport();
    page.waitForCondition(() -> Math.abs(drawing.boundingBox().y - before) < 3);
  }

  @Test
  void whatPeopleWrite_staysText() {
    String hostile = "<img src=x onerror=alert(1)>\"'&\u202e javascript:alert(1)";
    studio.draw(
        hostile,
        new EventKind.Plain(hostile),
        new DocumentDraft("no picture", -7, hostile.repeat(40), List.of()));
    Page page = gallery("");
    assertThat(page.locator("#drawing-1 .words")).hasText(hostile);
    assertThat(page.locator("#drawing-1 .blank")).isVisible();

    drawings(page).locator("a").click();
    assertThat(page.locator("h1")).hasText(hostile);
    page.getByText("All by").click();
    assertThat(page.getByLabel("Artist")).hasValue(hostile);
    assertThat(drawings(page)).hasCount(1);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @Test
  void operator_needsNoTicket() {
    studio.fill(2);
    Page page = site.window(new Browser.NewContextOptions());
    page.navigate("/gallery");
    assertThat(page.locator("h1")).hasText("The gallery is closed");
    page.locator("main a").click();
    page.locator("main input:not([type=hidden])").fill(TestServer.KEY);
    page.keyboard().press("Enter");

    assertThat(drawings(page)).hasCount(2);
    waitUntilLive(page);
    assertPicturesAreThere(page);
    studio.draw("Zoë");
    assertThat(drawings(page)).hasCount(3);
    assertPicturesAreThere(page);
  }

  private static void press(Page page, String key) {
    page.evaluate(
        "() => import(document.querySelector('script[src$=\"/page.js\"]').src"
            + ".replace('page.js', 'drawing.js')).then(() => null)");
    page.keyboard().press(key);
  }

  @Test
  void keyboard_leadsFromDrawingToDrawing() {
    studio.fill(3);
    Page page = gallery("");
    page.locator("#drawing-3 a").focus();
    page.keyboard().press("Tab");
    assertThat(page.locator("#drawing-2 a")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator(".placard h1")).hasText("Zoë");

    press(page, "ArrowRight");
    page.waitForURL("**/gallery/1?**");
    press(page, "ArrowRight");
    press(page, "ArrowLeft");
    page.waitForURL("**/gallery/2?**");
    press(page, "ArrowLeft");
    page.waitForURL("**/gallery/3?**");
    press(page, "Escape");
    page.waitForURL("**/gallery?**");
    assertThat(drawings(page)).hasCount(3);
  }
}
