package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.dreamspace.application.access.SignedIn;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.Tag;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an owner does on a stream's page, without leaving it. */
class OwnerTest {
  @RegisterExtension final Site site = new Site();

  private SignedIn matt;
  private Page page;

  @BeforeEach
  void open() {
    matt = site.member("Matt");
    site.stream(matt, "matt", "Tea", "#aa5500");
    page = site.window(matt);
    page.navigate("/s/matt/tea");
    assertThat(page.locator(".live")).hasText("Live");
  }

  private void press(String form, String button) {
    page.locator("form[data-doing=" + form + "]")
        .getByRole(
            AriaRole.BUTTON,
            new com.microsoft.playwright.Locator.GetByRoleOptions().setName(button))
        .click();
  }

  @Test
  void color_isSetWhileItIsPicked() {
    page.getByLabel("Colour", new Page.GetByLabelOptions().setExact(true)).fill("#123456");

    assertThat(page.locator(".hero [data-hex]")).hasText("#123456");
    assertThat(site.as(matt).streams().get(StreamKey.ofUri("matt/tea")).status().color().value())
        .isEqualTo("#123456");
  }

  @Test
  void tags_areSetInOneGo() {
    page.getByLabel("Tags").last().fill("Rye  #golden");
    press("tags", "Set");

    assertThat(page.locator(".tags a")).hasText(new String[] {"#rye", "#golden"});
    assertThat(site.as(matt).streamTags().get(StreamKey.ofUri("matt/tea")).list())
        .isEqualTo(List.of(new Tag("rye"), new Tag("golden")));
  }

  @Test
  void tags_thatAreNoneAreSaidToBe() {
    site.expectRefusals();
    page.locator("#tags").fill("a b c d e f g");
    press("tags", "Set");

    assertThat(page.locator("#said-tags")).containsText("Too many tags");
    assertThat(page.locator("#said-tags")).hasClass("flaw");
  }

  @Test
  void child_isCreatedAndShown() {
    page.getByLabel("New stream under it").fill("Mr Tree");
    press("create", "Create");

    assertThat(page.locator(".card .name")).hasText("Mr Tree");
    assertThat(page.locator(".card .name")).hasAttribute("href", "/s/matt/tea/mr+tree");
  }

  @Test
  void child_isLinkedAndUnlinked() {
    site.stream(site.member("Toast Master"), "toast+master", "Butter", "#ffee88");
    page.getByLabel("Link another stream").fill("toast+master/butter");
    assertThat(page.locator("#linkable option")).hasCount(1);
    press("link", "Link");
    assertThat(page.locator(".card .name")).hasText("Butter");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Unlink Butter")).click();
    assertThat(page.locator(".card")).hasCount(0);
  }

  @Test
  void stream_isDeletedAfterAQuestion() {
    page.getByText("Delete this stream").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete Tea")).click();

    assertThat(page).hasURL(Pattern.compile(".*/s/matt$"));
    assertThat(page.locator(".card")).hasCount(0);
  }
}
