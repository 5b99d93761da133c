package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that somebody does who is new here, with scripts and without. */
class JourneyTest {
  @RegisterExtension final Site site = new Site();

  private Page page;

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private void pressSet(String form) {
    page.locator("form[data-doing=" + form + "] button").click();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void newcomer_signsUpAndHasStreams(boolean scripts) {
    Browser.NewContextOptions look = Site.look().setJavaScriptEnabled(scripts);
    page = site.window(look);
    page.navigate("/signup?redirect=/account");
    page.getByLabel("User name").fill("Toast Master");
    page.getByLabel("Password").fill(Site.PASSWORD);
    press("Sign up");
    assertThat(page).hasURL(Pattern.compile(".*/account$"));

    page.getByText("My streams").click();
    assertThat(page).hasURL(Pattern.compile(".*/s/toast\\+master$"));
    page.locator("#name").fill("Toaster Engine");
    pressSet("create");
    if (scripts) {
      page.locator(".card .name").click();
    }
    assertThat(page).hasURL(Pattern.compile(".*/s/toast\\+master/toaster\\+engine$"));

    page.locator("#tags").fill("rye");
    pressSet("tags");
    assertThat(page.locator(".tags a")).hasText("#rye");

    page.getByText("Delete this stream").click();
    press("Delete Toaster Engine");
    assertThat(page).hasURL(Pattern.compile(".*/s/toast\\+master$"));
    assertThat(page.locator(".card")).hasCount(0);

    press("Sign out");
    assertThat(page.getByText("Sign in")).isVisible();
  }
}
