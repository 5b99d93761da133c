package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.dreamspace.application.access.SignedIn;
import io.dreamspace.http.pages.stream.Shade;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages without a mouse, and without seeing the colours. */
class KeyboardTest {
  private static final List<String> COLORS =
      List.of(
          "#000000", "#ffffff", "#AAAAAA", "#333333", "#ff0000", "#0000ff", "#00ff00", "#ffe8a1",
          "#8d5524", "#c68b59", "#ff8800", "#00ced1", "#ffc0cb", "#767676", "#777777", "#b5179e");

  @RegisterExtension final Site site = new Site();

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 40; i++) {
      page.keyboard().press("Tab");
      if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("Not reached by Tab: " + selector);
  }

  @Test
  void owner_needsNoMouse() {
    SignedIn matt = site.member("Matt");
    Page page = site.window(matt);
    page.navigate("/s/matt");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();

    tabTo(page, "#name");
    page.keyboard().type("Mr Tree");
    page.keyboard().press("Enter");
    assertThat(page.locator(".card .name")).hasText("Mr Tree");
    tabTo(page, ".card .name");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/s/matt/mr\\+tree$"));
  }

  @Test
  void scripts_callColorsWhatTheServerCallsThem() {
    Page page = site.window();
    page.navigate("/");

    for (String color : COLORS) {
      Object said =
          page.evaluate(
              "async color => { const page = document.querySelector('script[src]').src;"
                  + " const {nameOf, textOn} = await import(page.replace('page.js', 'color.js'));"
                  + " return {name: nameOf(color), text: textOn(color)}; }",
              color);
      Shade shade = new Shade(color);
      assertThat(said).isEqualTo(Map.of("name", shade.name(), "text", shade.text()));
    }
  }
}
