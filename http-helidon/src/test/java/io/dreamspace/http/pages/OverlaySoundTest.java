package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is heard of an overlay. Browsers let nothing sound until {@code allow()} is called. */
class OverlaySoundTest {
  private static final String SOUND =
      """
      window.tones = 0;
      const allowed = new Promise((resolve) => { window.allow = resolve; });
      window.AudioContext = class extends AudioContext {
        resume() { return allowed; }
      };
      window.OscillatorNode = class extends OscillatorNode {
        start(at) { tones += 1; super.start(at); }
      };
      """;

  @RegisterExtension final Site site = new Site();

  private Page overlay(OnAir onAir, String query) {
    Page page = site.window();
    page.clock().install();
    page.addInitScript(SOUND);
    page.navigate("/overlay?volume=10&ticket=" + onAir.ticket() + query);
    OnAir.awaitState(page, "live");
    return page;
  }

  private static void assertTones(Page page, int count) {
    Site.await(page, "tones >= " + count);
    assertThat(page.evaluate("new Promise((resolve) => queueMicrotask(() => resolve(tones)))"))
        .isEqualTo(count);
  }

  @Test
  void chime_soundsForThoseWhoWantIt() {
    OnAir onAir = new OnAir(site);
    Page loud = overlay(onAir, "&sound=on");
    Page silent = overlay(onAir, "");
    loud.evaluate("allow()");
    silent.evaluate("allow()");

    onAir.says("zoe", "Ding.");

    assertThat(loud.locator(".card")).isVisible();
    assertThat(silent.locator(".card")).isVisible();
    assertTones(loud, 2);
    assertTones(silent, 0);
  }

  @Test
  void chime_thatCouldNotSound_isNotMadeUpFor() {
    OnAir onAir = new OnAir(site);
    Page page = overlay(onAir, "&sound=on&duration=2");
    for (String name : new String[] {"zoe", "matt"}) {
      onAir.says(name, "Ding.");
      assertThat(page.locator(".card:not(.leaving) .name")).hasText(name);
      page.clock().fastForward(5_000);
      assertThat(page.locator(".card")).hasCount(0);
    }

    page.evaluate("allow()");
    assertTones(page, 0);

    onAir.says("toast", "Ding.");
    assertThat(page.locator(".card")).isVisible();
    assertTones(page, 2);
  }
}
