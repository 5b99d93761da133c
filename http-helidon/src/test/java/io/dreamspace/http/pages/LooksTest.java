package io.dreamspace.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.dreamspace.application.access.SignedIn;
import io.dreamspace.application.oauth.NewClient;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.domain.client.ClientDraft;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.settings.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page, as it looks on a phone and on a desk, in light and in dark, is kept as a picture; axe
 * finds nothing that hinders anybody on either device and in either scheme.
 */
class LooksTest {
  static final Path PICTURES = Path.of("target", "screenshots");
  private static final String AXE = axe();

  /** Also of those that are loaded only where one looks. */
  private static final String PICTURES_LOADED =
      "() => Promise.all([...document.images].map(image => { image.loading = 'eager';"
          + " return image.decode().catch(() => undefined); }))";

  /** Which is never asked here. */
  private static final Provider PROVIDER =
      new Provider(
          URI.create("https://id.twitch.tv/oauth2"), "us", new Secret("hunter2"), "Twitch");

  @RegisterExtension final Site site = new Site(() -> TestServer.with(PROVIDER));

  private SignedIn matt;

  private static String axe() {
    try (InputStream script = LooksTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How the pages are looked at. */
  enum Look {
    PHONE_LIGHT(390, 844, ColorScheme.LIGHT, true),
    PHONE_DARK(390, 844, ColorScheme.DARK, false),
    DESK_LIGHT(1280, 800, ColorScheme.LIGHT, false),
    DESK_DARK(1280, 800, ColorScheme.DARK, true);

    private final int width;
    private final int height;
    private final ColorScheme scheme;
    private final boolean examined;

    Look(int width, int height, ColorScheme scheme, boolean examined) {
      this.width = width;
      this.height = height;
      this.scheme = scheme;
      this.examined = examined;
    }

    void show(Page page) {
      page.setViewportSize(width, height);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    String of(String name) {
      return name + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Test
  void pages_lookRight() {
    Map<String, String> guests = guestPages();
    Map<String, String> members = memberPages();
    visit(site.window(), guests);
    visit(site.window(matt), members);
    visit(site.window(nameless()), Map.of("name", "/account/selectUserName"));
  }

  @Test
  void dashboard_looksRight() {
    visit(site.window(), Map.of("dashboard-sign-in", "/dashboard/signin"));
    DashboardWorld.fill(site.server());
    Page desk = site.operatorWindow();
    visit(desk, DashboardWorld.pages());
    DashboardWorld.makeKey(desk);
    look(desk, "dashboard-key");
    site.server().clock().advance(Duration.ofMinutes(5));
    visit(desk, Map.of("dashboard-silent", "/dashboard"));
  }

  private Map<String, String> guestPages() {
    matt = site.member("Matt");
    String[][] streams = {
      {"Weather", "#2b6cb0"},
      {"Mr Tree", "#3f7d20"},
      {"Mood", "#f5d547"},
      {"Night light", "#101018"},
      {"Snow", "#ffffff"},
      {"Tea", "#c68b59"}
    };
    for (String[] stream : streams) {
      site.stream(matt, "matt", stream[0], stream[1]);
    }
    SignedIn toast = site.member("Toast Master");
    site.stream(toast, "toast+master", "Strategic Butter Reserve of the year", "#ffe8a1");
    site.as(matt)
        .streamChildren()
        .link(
            StreamKey.ofUri("matt/tea"),
            StreamKey.ofUri("toast+master/strategic+butter+reserve+of+the+year"));
    site.as(matt)
        .streamTags()
        .replace(
            StreamKey.ofUri("matt/tea"), new Tags(List.of(new Tag("home"), new Tag("golden"))));
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("search", "/s?query=e");
    pages.put("stream", "/s/matt/tea");
    pages.put("tag", "/t/home");
    pages.put("missing", "/s/nowhere");
    pages.put("overlay", "/overlay?demo&position=center&colour=red");
    pages.put("closed-overlay", "/overlay");
    pages.put("sign-in", "/login");
    pages.put("sign-up", "/signup");
    return pages;
  }

  private SignedIn nameless() {
    return site.server()
        .access()
        .browserSessions()
        .signIn(new ExternalIdentity("https://issuer.example", "7"));
  }

  private Map<String, String> memberPages() {
    NewClient client =
        site.server()
            .session()
            .clients()
            .register(
                matt.account(),
                new ClientDraft(
                    "Book're",
                    "https://example.com/",
                    "Shows the colours of what you read.",
                    Redirects.parse(List.of("https://example.com/back"))));
    site.server()
        .session()
        .authorizations()
        .issue(matt.account(), new DisposableDraft("Moisture sensor", "Tells how Mr Tree is."));
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("own-stream", "/s/matt/tea");
    pages.put("others-stream", "/s/toast+master");
    pages.put("create", "/s/matt/kettle");
    pages.put("account", "/account");
    pages.put("authorizations", "/account/authorizations");
    pages.put("password", "/account/password");
    pages.put("developer", "/account/developer");
    pages.put("new-client", "/account/developer/client/new");
    pages.put("client", "/account/developer/client/" + client.client().id().hex());
    pages.put("refused", "/account/developer/client/0");
    pages.put("redeem", "/v0/oauth2/redeem");
    pages.put("redeemed", "/v0/oauth2/redeemSuccessful");
    pages.put(
        "consent",
        "/v0/oauth2/authorize?response_type=code&redirect_uri=https://example.com/back&client_id="
            + client.client().id().hex());
    return pages;
  }

  /** Each page is loaded once, and then looked at in each way. */
  static void visit(Page page, Map<String, String> paths) {
    paths.forEach(
        (name, path) -> {
          page.navigate(path);
          look(page, name);
        });
  }

  private static void look(Page page, String name) {
    page.evaluate(AXE);
    page.evaluate(PICTURES_LOADED);
    for (Look look : Look.values()) {
      look.show(page);
      check(page, look, look.of(name));
    }
  }

  private static void check(Page page, Look look, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    if (look.examined) {
      assertThat(hindrances(page)).as(name).isEmpty();
    }
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(name + " fits its width")
        .isEqualTo(true);
  }

  @SuppressWarnings("unchecked")
  private static List<String> hindrances(Page page) {
    return (List<String>)
        page.evaluate(
            "async () => (await axe.run({resultTypes: ['violations']})).violations.map(v => v.id"
                + " + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join(' | '))");
  }
}
