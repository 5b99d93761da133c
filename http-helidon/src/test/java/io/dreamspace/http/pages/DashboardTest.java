package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.dreamspace.http.TestServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The operator at the dashboard, in a browser. */
class DashboardTest {
  private static final String RAID =
      """
      {"user": {"twitch_id": "7", "name": "Maeve"}, "user_name": "Maeve", "event_type": "raid",
       "occurred_at": "2025-06-08T20:12:00", "viewer_count": %d}\
      """;

  @RegisterExtension final Site site = new Site();

  private static void press(Page page, String button) {
    button(page, button).click();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static void follow(Page page, String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
        .first()
        .click();
  }

  private static Locator newest(Page page) {
    return page.locator("#recent tbody tr").first();
  }

  private static Locator said(Page page) {
    return page.locator("#health-said");
  }

  private void raid(int viewers) {
    assertThat(site.server().post("/events", RAID.formatted(viewers)).status()).isEqualTo(200);
  }

  private void signIn(Page page) {
    page.navigate("/dashboard");
    page.getByLabel("API key").fill(TestServer.KEY);
    press(page, "Sign in");
    assertThat(page).hasURL(Pattern.compile(".*/dashboard$"));
  }

  @Test
  void operator_seesAnEventCome_correctsIt_showsItAgain_andDeletesIt() {
    Page page = site.window();
    signIn(page);
    assertThat(said(page)).hasText("No event has ever come.");

    raid(24);
    assertThat(newest(page)).containsText("24 viewers");
    assertThat(said(page)).hasText("Events are coming.");
    raid(25);
    assertThat(newest(page)).containsText("25 viewers");

    follow(page, "2");
    page.getByLabel("Viewers").fill("26");
    press(page, "Save");
    assertThat(page.getByText("It is corrected.")).isVisible();
    assertThat(site.server().get("/events/2").text()).contains("\"viewer_count\":26");

    press(page, "Show again on overlays");
    assertThat(page.getByText("It is shown once more, marked as a replay.")).isVisible();
    assertThat(site.server().get("/changes?type=event.replayed").json().get("changes")).hasSize(1);

    follow(page, "Delete…");
    assertThat(page.getByText("It is gone for good.")).isVisible();
    press(page, "Delete event 2");
    assertThat(page.getByText("It is deleted.")).isVisible();
    assertThat(site.server().get("/events/2").status()).isEqualTo(404);
  }

  @Test
  void overview_followsCorrectionsAndDeletions() {
    raid(24);
    Page page = site.operatorWindow();
    page.navigate("/dashboard");
    assertThat(newest(page)).containsText("24 viewers");

    site.server().patch("/events/1", "{\"viewer_count\": 1}");
    assertThat(newest(page)).containsText("1 viewer");
    site.server().delete("/events/1");
    assertThat(page.getByText("None yet.")).isVisible();
  }

  @Test
  void silence_isTold_andSinceWhen() {
    raid(24);
    Page page = site.operatorWindow();
    page.clock().install();
    page.navigate("/dashboard");
    assertThat(said(page)).hasText("Events are coming.");

    site.server().clock().advance(Duration.ofSeconds(91));
    page.clock().runFor(91_000);

    assertThat(said(page)).hasText(Pattern.compile("Nothing received for \\d+ (s|min), since .*"));
    assertThat(page.locator("#health")).hasAttribute("data-state", "silent");
    raid(25);
    page.clock().runFor(2_000);
    assertThat(said(page)).hasText("Events are coming.");
  }

  @Test
  void silence_isToldByTheServer_too() {
    raid(24);
    site.server().clock().advance(Duration.ofSeconds(90));
    Page page = site.window(Site.look().setJavaScriptEnabled(false));
    signIn(page);

    assertThat(said(page)).hasText("Nothing received for 90 s.");
  }

  @Test
  void lostConnection_isNotTakenForSilence() throws IOException {
    raid(24);
    try (Line line = new Line(site.server().port())) {
      site.expectConsoleErrors();
      Page page = site.operatorWindow();
      page.navigate(line.url("/dashboard"));
      assertThat(said(page)).hasText("Events are coming.");

      line.cut();
      assertThat(said(page)).containsText("The connection to the server is lost.");
      raid(25);
      line.mend();

      assertThat(said(page)).hasText("Events are coming.");
      assertThat(newest(page)).containsText("25 viewers");
    }
  }

  @Test
  void endOfTheSession_isTold_andLeadsToTheSignIn() throws IOException {
    try (Line line = new Line(site.server().port())) {
      site.expectConsoleErrors();
      site.expectRefusals();
      Page page = site.operatorWindow();
      page.navigate(line.url("/dashboard"));
      raid(24);
      assertThat(newest(page)).containsText("24 viewers");

      page.context().clearCookies();
      line.cut();
      line.mend();

      assertThat(said(page)).containsText("You are signed out.");
      follow(page, "Sign in again");
      assertThat(page.getByLabel("API key")).isVisible();
    }
  }

  @Test
  void user_isFound_andPaid() {
    raid(24);
    Page page = site.operatorWindow();
    page.navigate("/dashboard/users");
    page.getByLabel("Name").fill("Maeve");
    press(page, "Search");
    follow(page, "1");
    page.getByLabel("Amount").fill("-5");
    page.getByLabel("Description").fill("A hat");
    press(page, "Book");
    assertThat(page.getByText("which is below the minimum_balance of 0.")).isVisible();
    assertThat(page.getByLabel("Description")).hasValue("A hat");

    page.getByLabel("Amount").fill("5");
    press(page, "Book");

    assertThat(page.getByText("It is booked.")).isVisible();
    assertThat(page.locator(".things.wallet tbody tr")).containsText("A hat");
    assertThat(site.server().get("/users/1/wallet").text()).contains("\"balance\":5");
  }

  @Test
  void overlayKey_isCopied_andOpensTheOverlay() {
    Page page = site.window(Site.look().setPermissions(List.of("clipboard-write")));
    signIn(page);
    follow(page, "Overlays");
    page.getByLabel("Name").fill("OBS");
    press(page, "Make it");
    String url = page.getByLabel("For OBS, as a browser source").inputValue();
    button(page, "Copy").first().click();
    assertThat(button(page, "Copied")).isVisible();

    Page obs = site.window();
    assertThat(obs.navigate(url).status()).isEqualTo(200);
    assertThat(obs.request().get(url.replace("/overlay", "/changes")).status()).isEqualTo(200);

    page.navigate("/dashboard/overlays");
    follow(page, "Revoke OBS");
    press(page, "Revoke OBS");
    assertThat(page.getByText("There are none.")).isVisible();
    assertThat(obs.request().get(url.replace("/overlay", "/changes")).status()).isEqualTo(403);
  }

  @Test
  void testEvents_areSentAndRemoved_withoutScriptsToo() {
    for (boolean scripts : new boolean[] {true, false}) {
      Page page = site.window(Site.look().setJavaScriptEnabled(scripts));
      signIn(page);
      press(page, "Cheer");
      assertThat(newest(page)).containsText("100 bits · Cheer · Have some bits!");
      follow(page, "Remove all test events…");
      press(page, "Remove all test events");
      assertThat(page.getByText("None yet.")).isVisible();
    }
  }

  @Test
  void keyboard_suffices() {
    raid(24);
    Page page = site.operatorWindow();
    page.navigate("/dashboard/events/1");
    page.getByLabel("Viewers").focus();
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type("many");
    page.keyboard().press("Enter");
    Locator viewers = page.getByLabel("Viewers");
    assertThat(viewers).hasValue("many");
    assertThat(viewers).hasAccessibleDescription(Pattern.compile(".*must be an integer.*"));

    page.navigate("/dashboard");
    Locator link = page.locator("#recent a").first();
    link.focus();
    raid(25);
    assertThat(newest(page)).containsText("25 viewers");
    assertThat(page.locator("#recent tr:nth-child(2) a").first()).isFocused();
  }

  @Test
  void leaving_endsIt() {
    Page page = site.window(new Browser.NewContextOptions().setViewportSize(390, 844));
    signIn(page);
    press(page, "Leave");
    assertThat(page.getByLabel("API key")).isVisible();
    page.navigate("/dashboard");
    assertThat(page.getByLabel("API key")).isVisible();
  }
}
