package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.dreamspace.application.access.NewOverlayKey;
import io.dreamspace.http.Answer;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A site with an overlay key, its overlay, and what happens there. */
final class OnAir {
  private final Site site;
  private final NewOverlayKey key;

  OnAir(Site site) {
    this.site = site;
    this.key = site.server().session().overlays().create("OBS");
  }

  String ticket() {
    return key.secret().value();
  }

  void revoke() {
    site.server().session().overlays().delete(key.key().id());
  }

  /** As it is in OBS; nothing moves. */
  Page overlay(String query) {
    return overlay(Site.look(), query);
  }

  Page overlay(Browser.NewContextOptions look, String query) {
    Page page = site.window(look);
    page.clock().install();
    page.navigate("/overlay?ticket=" + ticket() + query);
    awaitState(page, "live");
    return page;
  }

  static void awaitState(Page page, String state) {
    assertThat(page.locator(".stage")).hasAttribute("data-state", state);
  }

  /** An event of somebody's; the fields in single quotes. */
  Answer happens(String name, String fields) {
    String event =
        "{'user': {'twitch_id': '%s', 'name': 'x'}, 'user_name': '%s', %s, %s}"
            .formatted(
                Math.abs(name.hashCode()),
                name,
                "'occurred_at': '2025-06-08T20:12:00Z'",
                fields.contains("event_type") ? fields : "'event_type': 'plain', " + fields);
    return done(site.server().post("/events", event.replace('\'', '"')));
  }

  Answer says(String name, String message) {
    return happens(name, "'message': '" + message + "'");
  }

  /** A drawing with a seal, and a stamp on it that is turned. */
  Answer draws(String name, String message) {
    return happens(
        name,
        "'message': '%s', 'document': {'document_data': '%s', 'seal': 7, 'stamps': [%s]}"
            .formatted(
                message,
                drawing(),
                "{'stamp_type': 'approve', 'pos_x': 250, 'pos_y': 60, 'rotation': 0.4}"));
  }

  void gifts(int count) {
    for (int i = 1; i <= count; i++) {
      happens("viewer" + i, "'event_type': 'subscriber', 'tier': 1, 'subscribed_length': 1");
    }
  }

  Answer done(Answer answer) {
    if (answer.status() != 200) {
      throw new AssertionError(answer.toString());
    }
    return answer;
  }

  /** A PNG in Base64. */
  static String drawing() {
    BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, new Color(0xfff1c9), 0, 200, new Color(0xbfe3ff)));
    pen.fillRect(0, 0, 320, 200);
    pen.setColor(new Color(0x3f7d20));
    pen.fillOval(40, 50, 110, 110);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
