package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the overlay shows of what happens. */
class OverlayTest {
  @RegisterExtension final Site site = new Site();

  @Test
  void events_areShownAsTheyCome_inOrder() {
    OnAir onAir = new OnAir(site);
    onAir.says("early", "Before anybody looked.");
    Page page = onAir.overlay("&duration=4");

    onAir.says("zoe", "Hello.");
    onAir.happens(
        "alllenski",
        "'event_type': 'subscriber', 'tier': 2, 'subscribed_length': 3, 'message': 'Again.'");
    onAir.happens("toast", "'event_type': 'cheer', 'amount': 1500, 'message': 'Yum.'");
    onAir.happens("matt", "'event_type': 'raid', 'viewer_count': 1");

    List<List<String>> shown =
        List.of(
            List.of("zoe", "Message", "Hello."),
            List.of("alllenski", "Subscription · Tier 2", "3 months", "Again."),
            List.of("toast", "Cheer", "1,500 bits", "Yum."),
            List.of("matt", "Raid", "1 raider"));
    for (List<String> texts : shown) {
      assertThat(page.locator(".card:not(.leaving) .name")).hasText(texts.getFirst());
      for (String text : texts) {
        assertThat(page.locator(".card:not(.leaving)")).containsText(text);
      }
      page.clock().fastForward(5_000);
    }
    assertThat(page.locator(".card")).hasCount(0);
  }

  @Test
  void giftBomb_isOneCardThatCountsUp() {
    OnAir onAir = new OnAir(site);
    Page page = onAir.overlay("");
    page.evaluate(
        """
        window.counts = new Set();
        new MutationObserver(() => {
          document.querySelectorAll('.count').forEach((one) => counts.add(one.textContent));
          window.most = Math.max(window.most ?? 0, document.querySelectorAll('.card').length);
        }).observe(document.querySelector('.stage'), { childList: true, subtree: true });
        """);

    onAir.gifts(50);

    assertThat(page.locator(".amount")).hasText("50 new subscribers");
    assertThat(page.locator(".name")).hasText("viewer50, viewer49, viewer48 and 47 others");
    assertThat(page.evaluate("most")).isEqualTo(1);
    assertThat(page.evaluate("counts.size > 10 && counts.has('2')")).isEqualTo(true);
  }

  @Test
  void drawing_isShownWithItsSeal_andWithStampsAsTheyCome() {
    OnAir onAir = new OnAir(site);
    Page page = onAir.overlay("");
    onAir.draws("zoe", "For you.");

    page.waitForFunction("() => document.querySelector('.drawing img')?.naturalWidth === 320");
    assertThat(page.locator(".what")).hasText("Drawing");
    assertThat(page.locator(".seal")).hasText("Seal 7");
    String before = page.locator(".drawing img").getAttribute("src");
    assertThat(page.request().get(site.url(before)).text())
        .contains("translate(250 60) rotate(22.918");

    onAir.done(
        site.server()
            .post(
                "/documents/1/stamps",
                "{\"stamp_type\": \"love\", \"pos_x\": 50, \"pos_y\": 40, \"rotation\": 0}"));

    page.waitForFunction(
        "before => { const image = document.querySelector('.drawing img');"
            + " return image?.getAttribute('src') !== before && image?.complete"
            + " && image.naturalWidth === 320; }",
        before);
    String after = page.locator(".drawing img").getAttribute("src");
    assertThat(page.request().get(site.url(after)).text()).contains("translate(50 40)");
  }

  @Test
  void documentThatIsNoImage_isLeftOut() {
    site.expectRefusals();
    OnAir onAir = new OnAir(site);
    Page page = onAir.overlay("");
    onAir.happens("zoe", "'message': 'Words.', 'document': {'document_data': 'words', 'seal': 1}");

    assertThat(page.locator(".message")).hasText("Words.");
    assertThat(page.locator(".drawing")).isHidden();
    onAir.says("matt", "Next.");
    assertThat(page.locator(".stage")).hasAttribute("data-waiting", "1");
    assertThat(page.locator(".drawing")).isHidden();
  }

  @Test
  void event_thatIsCorrectedOrDeleted_isSoOnTheScreen() {
    OnAir onAir = new OnAir(site);
    Page page = onAir.overlay("");
    onAir.says("zoe", "Something rude.");
    assertThat(page.locator(".message")).hasText("Something rude.");

    onAir.done(site.server().patch("/events/1", "{\"message\": \"Something kind.\"}"));
    assertThat(page.locator(".message")).hasText("Something kind.");

    onAir.done(site.server().delete("/events/1"));
    assertThat(page.locator(".card")).hasCount(0);
  }

  @Test
  void hostileText_isTextAndStaysOnItsCard() {
    OnAir onAir = new OnAir(site);
    Page page = onAir.overlay("&position=center");
    String zalgo = "Z" + "\u0335\u0321\u030a\u0343".repeat(40) + "algo";
    String text = "<img src=x onerror=alert(1)>\u202E" + zalgo + "\u2067" + "W".repeat(200);
    String name = "<b>\u202Eevil</b>" + "\u0301".repeat(100) + "🦑".repeat(60);

    for (String message : List.of(text, "🦑".repeat(500), "שלום ".repeat(100), "\\n".repeat(250))) {
      onAir.says(name, message);
      assertThat(page.locator(".card:not(.leaving)")).isVisible();
      assertThat(page.locator(".card:not(.leaving) :is(b, img[src=x])")).hasCount(0);
      assertThat(page.locator(".card:not(.leaving) .name")).containsText("<b>");
      assertThat(
              page.evaluate(
                  """
                  (() => {
                    const card = document.querySelector('.card:not(.leaving)');
                    const box = card.getBoundingClientRect();
                    return box.left >= 0 && box.right <= innerWidth && box.top >= 0
                        && box.bottom <= innerHeight && getComputedStyle(card).contain === 'paint'
                        && document.documentElement.scrollWidth <= innerWidth;
                  })()
                  """))
          .isEqualTo(true);
      page.clock().fastForward(60_000);
      assertThat(page.locator(".card")).hasCount(0);
    }
  }

  @Test
  void chatFlood_saysWhatIsPassedOver() {
    OnAir onAir = new OnAir(site);
    Page page = onAir.overlay("&duration=8");
    for (int i = 0; i < 40; i++) {
      onAir.says("chatter" + i, "Hello " + i);
    }
    assertThat(page.locator(".stage")).hasAttribute("data-waiting", "12");

    page.clock().fastForward(9_000);

    assertThat(page.locator(".card:not(.leaving) .more")).hasText("27 events were passed over");
  }
}
