package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.dreamspace.application.access.SignedIn;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.oidc.MockProvider;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in by a provider, in a browser. */
class ProviderTest {
  @AutoClose private final MockProvider provider = new MockProvider(true);

  @RegisterExtension final Site site = new Site(() -> TestServer.with(provider.provider()));

  private static void signInThere(Page page, String name) {
    page.waitForURL(Pattern.compile("http://localhost:.*/authorize.*"));
    page.locator("input[name=username]").fill(name);
    page.locator("input[type=submit]").click();
  }

  @Test
  void newcomer_isAskedForANameAndBackWhereTheyWere() {
    Page page = site.window();
    page.navigate("/account/developer");
    page.getByText("Go on with Mockery").click();
    signInThere(page, "matt");

    assertThat(page.getByRole(AriaRole.HEADING)).hasText("Choose a user name");
    page.getByLabel("User name").fill("Matt");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take this name")).click();

    assertThat(page.getByRole(AriaRole.HEADING)).hasText("Your clients");
    assertThat(site.server().session().accounts().find(new UserName("Matt"))).isPresent();
  }

  @Test
  void member_connectsTheAccount_andComesToItByTheProvider() {
    SignedIn matt = site.member("Matt");
    Page page = site.window(matt);
    page.navigate("/account");
    page.getByText("Connect Mockery").click();
    signInThere(page, "matt");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("You can sign in by Mockery now.");

    Page other = site.window();
    other.navigate("/login?redirect=/account");
    other.getByText("Go on with Mockery").click();
    signInThere(other, "matt");
    assertThat(other.getByText("My streams")).isVisible();
  }
}
