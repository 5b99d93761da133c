package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import io.dreamspace.application.access.SignedIn;
import io.dreamspace.application.oauth.ClientCredentials;
import io.dreamspace.application.oauth.GrantOutcome;
import io.dreamspace.application.oauth.GrantRequest;
import io.dreamspace.application.oauth.NewClient;
import io.dreamspace.application.oauth.NewDisposableClient;
import io.dreamspace.domain.client.ClientDraft;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.domain.client.Redirects;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Programs are allowed to act for somebody, or are not. */
class ConsentTest {
  @RegisterExtension final Site site = new Site();

  private HttpServer catcher;
  private String redirect;
  private SignedIn matt;

  @BeforeEach
  void catchRedirects() throws IOException {
    catcher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    catcher.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    catcher.start();
    redirect = "http://127.0.0.1:" + catcher.getAddress().getPort() + "/back";
    matt = site.member("Matt");
  }

  @AfterEach
  void stopCatching() {
    catcher.stop(0);
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private String authorizePath() {
    NewClient client =
        site.server()
            .session()
            .clients()
            .register(
                matt.account(),
                new ClientDraft(
                    "Book're",
                    "http://example.com/",
                    "Shows what you read.",
                    Redirects.parse(List.of(redirect))));
    return "/v0/oauth2/authorize?response_type=code&client_id="
        + client.client().id().hex()
        + "&redirect_uri="
        + URLEncoder.encode(redirect, StandardCharsets.UTF_8);
  }

  @Test
  void guest_signsInAndAllows() {
    Page page = site.window();
    page.navigate(authorizePath() + "&state=a%26b");
    page.getByLabel("User name").fill("Matt");
    page.getByLabel("Password").fill(Site.PASSWORD);
    press(page, "Sign in");
    assertThat(page.getByRole(AriaRole.HEADING)).hasText("Allow Book're?");

    press(page, "Allow");

    page.waitForURL(redirect + "?code=**");
    assertThat(page.url()).matches(".*\\?code=[A-Za-z0-9]+&state=a%26b");
  }

  @Test
  void member_doesNotAllow() {
    Page page = site.window(matt);
    page.navigate(authorizePath());

    press(page, "Don't allow");

    page.waitForURL(redirect + "?**");
    assertThat(page.url())
        .isEqualTo(
            redirect
                + "?error=access_denied"
                + "&error_description=User+rejected+access+for+your+application");
  }

  @Test
  void device_isConnectedAndEnded() {
    NewDisposableClient device =
        site.server()
            .access()
            .disposableClients()
            .create(new DisposableDraft("Moisture sensor", "<b>wet</b>"), "192.0.2.1");
    Page page = site.window(matt);
    page.navigate("/v0/oauth2/redeem/");
    page.getByLabel("The code that it shows you").fill("nonsense");
    press(page, "Go on");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("No program shows this code");

    page.getByLabel("The code that it shows you").fill(device.code().value());
    press(page, "Go on");
    assertThat(page.getByText("“<b>wet</b>”")).isVisible();
    press(page, "Allow");
    page.waitForURL("**/v0/oauth2/redeemSuccessful");

    GrantOutcome outcome =
        site.server()
            .access()
            .tokens()
            .exchange(
                new GrantRequest.OfOneTimeCode(
                    new ClientCredentials(device.client().id().hex(), device.secret()),
                    device.code()));
    assertThat(outcome).isInstanceOf(GrantOutcome.Granted.class);
    page.navigate("/account/authorizations");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End Moisture sensor"))
        .click();
    assertThat(page.getByText("No program may act for you.")).isVisible();
    assertThat(site.server().session().authorizations().list(matt.account())).isEmpty();
  }
}
