package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists of drawings that are long, and where one is on them. */
class GalleryLengthTest {
  /** As if one had gone on to the last drawing. */
  private static final String LENGTHEN =
      """
      const list = document.querySelector('[data-drawings]');
      while (list.lastElementChild.dataset.id > 1) {
        const card = list.lastElementChild.cloneNode(true);
        card.dataset.id -= 1;
        card.id = `drawing-${card.dataset.id}`;
        list.append(card);
      }
      document.querySelector('[data-more] a').remove();
      """;

  @RegisterExtension final Site site = new Site();

  private Studio studio;

  private Page gallery(int drawings, String script) {
    studio = new Studio(site.server());
    IntStream.rangeClosed(1, drawings).forEach(number -> studio.draw("Zoë"));
    Page page = site.window();
    page.addInitScript(script);
    page.navigate("/gallery?ticket=" + studio.ticket());
    assertThat(page.locator(".live")).hasText("Live");
    return page;
  }

  @Test
  void wall_thatGrowsLong_leavesOutItsEnd_andGoesOnThere() {
    Page page = gallery(410, "");
    page.evaluate("() => {" + LENGTHEN + "}");
    Locator drawings = page.locator(".hung");
    assertThat(drawings).hasCount(410);

    studio.draw("Matt");

    assertThat(page.locator("#drawing-411")).isVisible();
    assertThat(drawings).hasCount(400);
    assertThat(drawings.last()).hasAttribute("data-id", "12");
    Locator more = page.locator("[data-more] a");
    assertThat(more).hasText("Earlier drawings");
    assertThat(more).hasAttribute("href", Pattern.compile("after=12$"));
    more.scrollIntoViewIfNeeded();
    assertThat(drawings).hasCount(411);
    assertThat(more).hasCount(0);
    studio.draw("Matt");
    assertThat(page.locator("[data-fresh]")).hasText("1 new drawing");
    assertThat(drawings).hasCount(411);
  }

  @Test
  void place_isKeptOnceScrollingHasEnded_andLostOnesDoNoHarm() {
    Page page =
        gallery(
            20,
            """
            window.kept = 0;
            const replace = history.replaceState.bind(history);
            history.replaceState = (...state) => {
              kept += 1;
              if (window.full) throw new DOMException('Too often.', 'SecurityError');
              replace(...state);
            };
            """);
    page.clock().install();
    page.clock().pauseAt(System.currentTimeMillis() + 3_600_000);
    for (int step = 1; step <= 5; step++) {
      page.evaluate(
          "step => new Promise((resolve) => {"
              + " addEventListener('scroll', resolve, { once: true }); scrollTo(0, 40 * step); })",
          step);
      page.clock().runFor(200);
    }
    assertThat(page.evaluate("kept")).isEqualTo(0);

    page.evaluate("full = true");
    page.clock().runFor(500);
    assertThat(page.evaluate("kept")).isEqualTo(1);
    page.evaluate("full = false");
    page.locator("#drawing-20 .label time").dispatchEvent("click");
    assertThat(page.evaluate("kept")).isEqualTo(2);
    assertThat(page.evaluate("history.state.place.id")).isEqualTo(20);
  }
}
