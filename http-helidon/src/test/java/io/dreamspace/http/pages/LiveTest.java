package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.dreamspace.application.access.SignedIn;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StreamKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens to streams is seen on pages that are open. */
class LiveTest {
  @RegisterExtension final Site site = new Site();

  private static void waitUntilLive(Page page) {
    assertThat(page.locator(".live")).hasText("Live");
  }

  @Test
  void color_changesInEveryWindow() {
    SignedIn matt = site.member("Matt");
    site.stream(matt, "matt", "Mr Tree", "#00ff00");
    Page one = site.window();
    Page other = site.window();
    for (Page page : new Page[] {one, other}) {
      page.navigate("/s/matt/mr+tree");
      waitUntilLive(page);
    }

    site.as(matt).streams().setStatus(StreamKey.ofUri("matt/mr+tree"), new Color("#000080"));

    for (Page page : new Page[] {one, other}) {
      assertThat(page.locator(".hero .fill rect")).hasAttribute("fill", "#000080");
      assertThat(page.locator(".hero")).hasClass(java.util.regex.Pattern.compile("\\bwhite\\b"));
      assertThat(page.locator("[data-announce]")).hasText("Now dark blue, #000080.");
    }
  }

  @Test
  void list_followsChildrenThatComeAndGo() {
    SignedIn matt = site.member("Matt");
    Page page = site.window();
    page.navigate("/s/matt");
    waitUntilLive(page);

    site.stream(matt, "matt", "Mr Tree", "#00ff00");
    assertThat(page.locator(".card")).hasCount(1);
    assertThat(page.locator(".card .name")).hasText("Mr Tree");
    site.as(matt).streams().setStatus(StreamKey.ofUri("matt/mr+tree"), new Color("#ff0000"));
    assertThat(page.locator(".card [data-hex]")).hasText("#ff0000");

    site.as(matt).streams().delete(StreamKey.ofUri("matt/mr+tree"));
    assertThat(page.locator(".card")).hasCount(0);
    assertThat(page.getByText("There are no streams under it.")).isVisible();
  }

  @Test
  void list_keepsItsLength() {
    SignedIn matt = site.member("Matt");
    Page page = site.window();
    page.navigate("/s/matt");
    waitUntilLive(page);

    for (int i = 0; i < 25; i++) {
      site.stream(matt, "matt", "Tree " + i, "#00ff00");
    }

    assertThat(page.locator(".card .name").first()).hasText("Tree 24");
    assertThat(page.locator(".card")).hasCount(20);
    assertThat(page.locator(".card .name").last()).hasText("Tree 5");
  }

  @Test
  void tagPage_followsAllThatCarryIt() {
    SignedIn matt = site.member("Matt");
    site.stream(matt, "matt", "Mr Tree", "#00ff00");
    Page page = site.window();
    page.navigate("/t/rye");
    waitUntilLive(page);

    site.as(matt).streamTags().add(StreamKey.ofUri("matt/mr+tree"), "rye");
    assertThat(page.locator(".card .name")).hasText("Mr Tree");
    site.as(matt).streams().setStatus(StreamKey.ofUri("matt/mr+tree"), new Color("#ff0000"));
    assertThat(page.locator(".card [data-hex]")).hasText("#ff0000");
  }
}
