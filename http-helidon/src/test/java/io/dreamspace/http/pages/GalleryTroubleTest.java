package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.dreamspace.domain.document.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages of drawings where a request fails, is slow or is refused. */
class GalleryTroubleTest {
  @RegisterExtension final Site site = new Site();

  private Studio studio;
  private String ticket;

  @BeforeEach
  void open() {
    studio = new Studio(site.server());
    ticket = studio.ticket();
    site.expectRefusals();
  }

  private Page open(String path) {
    Page page = site.window();
    page.navigate(path + "?ticket=" + ticket);
    return page;
  }

  private Page gallery() {
    Page page = open("/gallery");
    assertThat(page.locator(".live")).hasText("Live");
    return page;
  }

  /** The next request for this fails. */
  private static void failOnce(Page page, String url) {
    page.route(
        Pattern.compile(url),
        route -> route.fulfill(new Route.FulfillOptions().setStatus(503)),
        new Page.RouteOptions().setTimes(1));
  }

  @Test
  void drawing_thatCannotBeReadAtFirst_isShownAnewLater() {
    DocumentId drawing = studio.draw("Zoë");
    Page page = gallery();
    failOnce(page, "drawing=1$");

    studio.stamp(drawing, "approve");

    assertThat(page.locator("#drawing-1 .marks")).containsText("approve");
  }

  @Test
  void drawing_thatIsDeletedWhileItIsRead_isNotHung() {
    studio.draw("Zoë");
    Page page = gallery();
    List<Route> held = new ArrayList<>();
    page.route(Pattern.compile("drawing=2$"), held::add);
    DocumentId second = studio.draw("Zoë");
    page.waitForCondition(() -> !held.isEmpty());
    APIResponse before = held.getFirst().fetch();

    site.server().session().documents().delete(second);
    site.server().session().documents().delete(new DocumentId(1));
    assertThat(page.locator(".hung")).hasCount(0);
    held.getFirst().fulfill(new Route.FulfillOptions().setResponse(before));
    studio.draw("Matt");

    assertThat(page.locator("#drawing-3")).isVisible();
    assertThat(page.locator(".hung")).hasCount(1);
  }

  @Test
  void single_thatCannotBeReadAtFirst_isShownAnewLater_whereOneIs() {
    DocumentId drawing = studio.draw("Zoë");
    Page page = open("/gallery/1");
    Site.await(page, "document.querySelector('.exhibit img').naturalWidth > 0");
    Locator seal = page.locator(".exhibit a[href*=seal]");
    seal.focus();
    failOnce(page, "/gallery/1");

    studio.stamp(drawing, "approve");

    assertThat(page.locator(".exhibit .marks")).containsText("approve");
    assertThat(seal).isFocused();
  }

  @Test
  void single_thatIsRefused_saysSo_untilItIsLetInAgain() {
    studio.draw("Zoë");
    Page page = site.window();
    page.clock().install();
    Pattern feed = Pattern.compile("/changes");
    page.route(
        feed,
        route -> route.fulfill(new Route.FulfillOptions().setStatus(403).setBody("Not you.")));
    page.navigate("/gallery/1?ticket=" + ticket);
    Locator note = page.locator("[data-shut]");
    assertThat(note).hasText("Nothing new is shown any more: Not you.");

    page.unroute(feed);
    page.clock().fastForward(120_000);

    assertThat(note).isHidden();
  }
}
