package io.dreamspace.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.dreamspace.application.access.NewOverlayKey;
import io.dreamspace.application.access.Overlays;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The script by which pages follow what changes. */
class ChangeFeedTest {
  private static final String LISTEN =
      """
      async (options) => {
        const { ChangeFeed } = await import('/assets/now/feed.js');
        window.heard = [];
        const note = (what) => (told) => heard.push(what + (told?.sentence ?? told?.reason ?? ''));
        window.feed = new ChangeFeed(options, {
          message: (change) => heard.push(`${change.type} ${change.data.message}`),
          opened: note('opened'),
          closed: note('closed'),
          refused: note('refused: '),
          gap: note('gap: '),
        });
      }\
      """;

  @RegisterExtension final Site site = new Site();

  private Overlays overlays() {
    return site.server().session().overlays();
  }

  private String ticketOf(NewOverlayKey key) {
    return key.secret().value();
  }

  private Page listen(String url, Map<String, Object> options) {
    Page page = site.window();
    page.navigate(url);
    page.evaluate(LISTEN, options);
    return page;
  }

  private static void awaitHeard(Page page, String what) {
    page.waitForFunction("what => heard.includes(what)", what);
  }

  @SuppressWarnings("unchecked")
  private static List<String> changes(Page page) {
    return (List<String>) page.evaluate("heard.filter((one) => one.startsWith('event'))");
  }

  private void say(String message) {
    site.server()
        .post(
            "/events",
            """
            {"user": {"twitch_id": "7", "name": "zoe"}, "user_name": "zoe", "message": "%s",
             "occurred_at": "2025-06-08T20:12:00Z", "event_type": "plain"}\
            """
                .formatted(message));
  }

  @Test
  void feed_goesOnWhereItsConnectionEnded() throws IOException {
    String ticket = ticketOf(overlays().create("OBS"));
    try (Line line = new Line(site.server().port())) {
      site.expectConsoleErrors();
      Page page = listen(line.url("/"), Map.of("ticket", ticket, "types", List.of("event")));
      awaitHeard(page, "opened");
      say("1");
      awaitHeard(page, "event.created 1");

      for (int i = 2; i < 6; i++) {
        line.cut();
        awaitHeard(page, "closed");
        say(Integer.toString(i));
        line.mend();
        awaitHeard(page, "event.created " + i);
        page.evaluate("heard = heard.filter((one) => one !== 'closed')");
      }

      assertThat(changes(page))
          .isEqualTo(IntStream.range(1, 6).mapToObj(i -> "event.created " + i).toList());
    }
  }

  @Test
  void feedThatIsSilent_isOpenedAnew() {
    String ticket = ticketOf(overlays().create("OBS"));
    Page page = site.window();
    page.clock().install();
    page.navigate("/");
    page.evaluate(LISTEN, Map.of("ticket", ticket));
    awaitHeard(page, "opened");
    page.clock().fastForward(44_000);
    assertThat(page.evaluate("heard")).isEqualTo(List.of("opened"));

    page.clock().fastForward(6_000);
    awaitHeard(page, "closed");
    say("meanwhile");
    page.clock().fastForward(1_000);

    awaitHeard(page, "event.created meanwhile");
  }

  @Test
  void refusedFeed_saysWhy_andLooksAgain() {
    NewOverlayKey key = overlays().create("OBS");
    site.expectRefusals();
    site.expectConsoleErrors();
    Page page = site.window();
    page.clock().install();
    page.navigate("/");
    page.evaluate(LISTEN, Map.of("ticket", ticketOf(key)));
    awaitHeard(page, "opened");

    overlays().delete(key.key().id());
    say("unseen");
    awaitHeard(page, "closed");
    page.clock().fastForward(1_000);
    awaitHeard(page, "refused: The ticket is unknown, has expired or was revoked.");

    page.evaluate("heard = []");
    page.clock().fastForward(100_000);
    awaitHeard(page, "refused: The ticket is unknown, has expired or was revoked.");
    assertThat(changes(page)).isEmpty();
  }

  @Test
  void feedOfAnotherHistory_tellsOfTheGap() {
    String ticket = ticketOf(overlays().create("OBS"));
    String other = "1." + "0".repeat(32);

    Page page = listen("/", Map.of("ticket", ticket, "from", other));

    awaitHeard(page, "gap: epoch");
    say("after it");
    awaitHeard(page, "event.created after it");
  }

  @Test
  void feed_asksForWhatItIsToldTo() {
    String ticket = ticketOf(overlays().create("OBS"));
    say("old");

    Page page =
        listen(
            "/",
            Map.of(
                "ticket",
                ticket,
                "types",
                List.of("event"),
                "eventType",
                "plain",
                "from",
                "earliest",
                "maxAge",
                60,
                "catchUp",
                "max_age"));

    awaitHeard(page, "event.created old");
    assertThat(page.evaluate("feed.position")).asString().startsWith("2.");
  }

  @Test
  void closedFeed_hearsNothing() {
    String ticket = ticketOf(overlays().create("OBS"));
    Page page = listen("/", Map.of("ticket", ticket));
    Page other = listen("/", Map.of("ticket", ticket));
    awaitHeard(page, "opened");
    awaitHeard(other, "opened");

    page.evaluate("feed.close()");
    say("late");

    awaitHeard(other, "event.created late");
    assertThat(page.evaluate("heard")).isEqualTo(List.of("opened"));
  }
}
