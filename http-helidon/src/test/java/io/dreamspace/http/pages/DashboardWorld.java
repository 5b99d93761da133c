package io.dreamspace.http.pages;

import com.microsoft.playwright.Page;
import io.dreamspace.application.Session;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.specimen.SpecimenDraft;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.http.TestServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** An evening's worth of things for the dashboard to show, and where it shows them. */
final class DashboardWorld {
  private final Session session;
  private final Instant start;

  private DashboardWorld(TestServer server) {
    session = server.session();
    start = server.clock().instant().minusSeconds(600);
  }

  /** Fills it; user 1 has all there is, and event 1 a drawing. */
  static void fill(TestServer server) {
    DashboardWorld world = new DashboardWorld(server);
    DocumentDraft drawing =
        new DocumentDraft(
            world.drawing(), 3, null, List.of(new StampDraft("approve", 180, 60, 0.3)));
    world.record(
        "Starling",
        new DocumentRef.New(drawing),
        new EventKind.Cheer(500, "Cheer", "For the garden! This is my house in spring."));
    world.record("Toast Master", new EventKind.Plain("Good evening from the kitchen"));
    world.record("moss_and_stone", new EventKind.Subscriber(2, 14, "Fourteen months of moss."));
    world.record("BoatswainB", new EventKind.Raid(86));
    world.record("Starling", new EventKind.Plain("Is that a heron?"));
    world.owned(new UserId(1));
  }

  private void record(String name, EventKind kind) {
    record(name, new DocumentRef.None(), kind);
  }

  private void record(String name, DocumentRef document, EventKind kind) {
    UserDraft viewer = new UserDraft(new TwitchId("tw-" + name), name, Edit.keep());
    session.events().record(new EventDraft(new UserRef.Named(viewer), document, name, start, kind));
  }

  private void owned(UserId id) {
    session.ledger().book(new TransactionDraft(id, 250, "Watched for an hour", null));
    session.ledger().book(new TransactionDraft(id, -40, "A hat for the specimen", "hat-7"));
    session.specimens().record(new SpecimenDraft(new UserRef.Existing(id), start, null));
    session
        .specimens()
        .record(new SpecimenDraft(new UserRef.Existing(id), start, start.plusSeconds(60)));
  }

  private String drawing() {
    BufferedImage image = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = image.createGraphics();
    paper.setColor(new Color(0xfff6e0));
    paper.fillRect(0, 0, 240, 160);
    paper.setColor(new Color(0x3f7d20));
    paper.fillRect(0, 120, 240, 40);
    paper.setColor(new Color(0xc0392b));
    paper.fillRect(70, 60, 80, 70);
    paper.dispose();
    try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", png);
      return Base64.getEncoder().encodeToString(png.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Leaves the page that tells a key. */
  static void makeKey(Page desk) {
    desk.navigate("/dashboard/overlays");
    desk.getByLabel("Name").fill("OBS at home");
    desk.locator("form.sheet button").click();
    desk.locator(".made").waitFor();
  }

  static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("dashboard", "/dashboard");
    pages.put("dashboard-events", "/dashboard/events");
    pages.put("dashboard-search", "/dashboard/events?event_id=x&user_name=Matt");
    pages.put("dashboard-event", "/dashboard/events/1");
    pages.put("dashboard-delete", "/dashboard/users/1/delete");
    pages.put("dashboard-users", "/dashboard/users");
    pages.put("dashboard-user", "/dashboard/users/1");
    pages.put("dashboard-wallets", "/dashboard/wallets");
    pages.put("dashboard-specimens", "/dashboard/specimens");
    pages.put("dashboard-specimen", "/dashboard/specimens/2?done=SAVED");
    pages.put("dashboard-overlays", "/dashboard/overlays");
    pages.put("dashboard-gone", "/dashboard/events/99");
    return pages;
  }
}
