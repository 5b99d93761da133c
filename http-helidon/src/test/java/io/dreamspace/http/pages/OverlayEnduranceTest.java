package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.http.Server;
import io.dreamspace.persistence.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An overlay that stays open for long: what it lives through, and that nobody is told of it. */
class OverlayEnduranceTest {
  private static final int PATIENCE = 40_000;
  private static final Caller BOT = new Caller.Bot("test");

  @RegisterExtension final Site site = new Site();

  @Test
  void revokedKey_endsTheOverlay_unseen() {
    site.expectRefusals();
    site.expectConsoleErrors();
    OnAir onAir = new OnAir(site);
    Page page = onAir.overlay("");

    onAir.revoke();
    onAir.says("zoe", "Not for you.");
    OnAir.awaitState(page, "waiting");
    page.clock().fastForward(1_000);

    OnAir.awaitState(page, "refused");
    assertThat(page.locator(".card, .notice")).hasCount(0);
  }

  @Test
  void outage_isMadeUpFor_butNotWithWhatIsOld() throws IOException {
    site.expectConsoleErrors();
    OnAir onAir = new OnAir(site);
    try (Line line = new Line(site.server().port())) {
      Page page = site.window();
      page.clock().install();
      page.navigate(line.url("/overlay?max_age=120&ticket=" + onAir.ticket()));
      OnAir.awaitState(page, "live");

      line.cut();
      OnAir.awaitState(page, "waiting");
      onAir.says("old", "Long ago.");
      site.server().clock().advance(Duration.ofMinutes(3));
      onAir.says("new", "Just now.");
      line.mend();
      page.clock().fastForward(60_000);

      assertThat(page.locator(".name"))
          .hasText("new", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
      assertThat(page.locator(".stage")).hasAttribute("data-waiting", "0");
    }
  }

  @Test
  void serverThatRestarts_isFollowed_andNothingIsShownTwice(@TempDir Path directory) {
    site.expectConsoleErrors();
    Page page = site.window();
    page.clock().install();
    page.addInitScript(
        """
        window.shown = [];
        new MutationObserver((all) => all.forEach(({ addedNodes }) => addedNodes.forEach((node) => {
          if (node.matches?.('.card')) shown.push(node.querySelector('.name').textContent);
        }))).observe(document, { childList: true, subtree: true });
        """);
    int port;
    try (Engine engine = engine(directory);
        Server server = serve(engine, 0)) {
      port = server.port();
      String key = engine.as(BOT).overlays().create("OBS").secret().value();
      page.navigate("http://127.0.0.1:" + port + "/overlay?duration=2&ticket=" + key);
      OnAir.awaitState(page, "live");
      says(engine, "one");
      page.waitForFunction("() => shown.includes('one')");
    }
    OnAir.awaitState(page, "waiting");
    try (Engine engine = engine(directory)) {
      says(engine, "two");
      try (Server server = serve(engine, port)) {
        assertThat(server.port()).isEqualTo(port);
        for (String name : new String[] {"two", "three"}) {
          if (name.equals("three")) {
            says(engine, name);
          }
          page.clock().fastForward(60_000);
          page.waitForFunction(
              "name => shown.includes(name)",
              name,
              new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        }
        assertThat(page.evaluate("shown.join()")).isEqualTo("one,two,three");
      }
    }
  }

  private static Engine engine(Path directory) {
    return new Engine(Database.open(directory.resolve("test.db")), InstantSource.system());
  }

  private static Server serve(Engine engine, int port) {
    return Server.serving(engine, BOT, "key").port(port).start();
  }

  private static EventDetails says(Engine engine, String name) {
    return engine
        .as(BOT)
        .events()
        .record(
            new EventDraft(
                new UserRef.Named(Fixtures.aUser("7", name)),
                new DocumentRef.None(),
                name,
                Fixtures.NOON,
                new EventKind.Plain("Hello.")));
  }

  @Test
  void replay_isShownAgain_marked() {
    OnAir onAir = new OnAir(site);
    onAir.says("zoe", "Again?");
    Page page = onAir.overlay("");

    onAir.done(site.server().post("/events/1/replay", ""));

    assertThat(page.locator(".name")).hasText("zoe");
    assertThat(page.locator(".replay")).isVisible();
    assertThat(page.locator(".replay")).hasText("Replay");
  }

  @Test
  void demo_needsNoKeyAndNoData() {
    Page page = site.window();
    page.clock().install(new Clock.InstallOptions().setTime(0));
    page.clock().pauseAt(1_000);
    page.onRequest(
        request -> assertThat(request.url()).as("what a demo asks for").doesNotContain("/changes"));
    page.navigate("/overlay?demo");
    OnAir.awaitState(page, "demo");

    page.clock().runFor(1_000);
    assertThat(page.locator(".card:not(.leaving) .name")).hasText("alllenski");
    page.clock().runFor(8_500);
    assertThat(page.locator(".card:not(.leaving) .name")).hasText("zoe_draws");
    page.waitForFunction("() => document.querySelector('.drawing img')?.naturalWidth === 480");
    page.clock().runFor(23_500);
    assertThat(page.locator(".card:not(.leaving) .count")).hasText("50");
    page.clock().runFor(30_000);
    assertThat(page.locator(".card:not(.leaving) .replay")).isVisible();
  }

  @Test
  void flaws_goAwayByThemselves() {
    OnAir onAir = new OnAir(site);
    Page page = onAir.overlay("&position=middle");
    assertThat(page.locator(".flaws")).containsText("'position' must be one of");
    assertThat(page.locator("h1")).hasCount(1);

    page.clock().fastForward(20_000);

    assertThat(page.locator(".flaws")).hasCount(0);
  }
}
