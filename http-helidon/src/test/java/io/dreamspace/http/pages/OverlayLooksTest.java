package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the overlay looks: nothing but its cards is painted. Pictures of it are kept. */
class OverlayLooksTest {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final String VIDEO =
      "document.documentElement.style.background = 'linear-gradient(115deg, #f4f1de, #81b29a 35%,"
          + " #3d405b 65%, #e07a5f)'";

  @RegisterExtension final Site site = new Site();

  private static void keep(Page page, String name) {
    page.evaluate(VIDEO);
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }

  private static BufferedImage shot(Page page) throws IOException {
    byte[] png = page.screenshot(new Page.ScreenshotOptions().setOmitBackground(true));
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int alpha(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >>> 24;
  }

  private static Browser.NewContextOptions screen(int width, int height) {
    return Site.look().setViewportSize(width, height);
  }

  @Test
  void overlay_isTransparentWhereNoCardIs() throws IOException {
    OnAir onAir = new OnAir(site);
    Page page = onAir.overlay(screen(800, 600), "&position=bottom-left");
    BufferedImage empty = shot(page);
    for (int x = 0; x < 800; x += 40) {
      for (int y = 0; y < 600; y += 40) {
        assertThat(alpha(empty, x, y)).isZero();
      }
    }

    onAir.says("zoe", "Hello.");
    assertThat(page.locator(".card")).isVisible();

    BufferedImage shown = shot(page);
    assertThat(alpha(shown, 0, 0)).isZero();
    assertThat(alpha(shown, 799, 0)).isZero();
    assertThat(alpha(shown, 799, 599)).isZero();
    var card = page.locator(".card").boundingBox();
    assertThat(alpha(shown, (int) (card.x + card.width / 2), (int) (card.y + card.height - 8)))
        .isGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "subscriber", "cheer", "raid", "drawing", "bomb", "hostile"})
  void card_looksRight(String kind) {
    OnAir onAir = new OnAir(site);
    Page page = onAir.overlay(screen(1280, 720), "&position=center&scale=160");
    switch (kind) {
      case "plain" -> onAir.says("Zoë Müller", "Hello from the garden! 🌷 How is Mr Tree today?");
      case "subscriber" ->
          onAir.happens(
              "alllenski",
              "'event_type': 'subscriber', 'tier': 3, 'subscribed_length': 26, 'message': 'Here we"
                  + " are again.'");
      case "cheer" ->
          onAir.happens("toastmaster", "'event_type': 'cheer', 'amount': 5000, 'message': 'Yum.'");
      case "raid" -> onAir.happens("A friend", "'event_type': 'raid', 'viewer_count': 1321");
      case "drawing" -> onAir.draws("zoe_draws", "I drew this for you.");
      case "bomb" -> onAir.gifts(50);
      case "hostile" ->
          onAir.draws(
              "Z" + "\u0335\u0321\u030a\u0343".repeat(30) + "algo \u202Edesrever",
              "שלום and a long word: " + "W".repeat(120) + " " + "and on ".repeat(50));
      default -> throw new IllegalArgumentException(kind);
    }
    assertThat(page.locator(".card")).isVisible();
    if (kind.equals("bomb")) {
      assertThat(page.locator(".count")).hasText("50");
    }
    if (kind.equals("drawing") || kind.equals("hostile")) {
      page.waitForFunction("() => document.querySelector('.drawing img')?.naturalWidth > 0");
    }
    keep(page, "overlay-" + kind);
  }

  @ParameterizedTest
  @CsvSource({
    "top-left,0,0",
    "top,1,0",
    "top-right,2,0",
    "left,0,1",
    "center,1,1",
    "right,2,1",
    "bottom-left,0,2",
    "bottom,1,2",
    "bottom-right,2,2"
  })
  void card_isWhereItIsWanted(String position, int column, int row) {
    OnAir onAir = new OnAir(site);
    Page page = onAir.overlay(screen(1200, 900), "&position=" + position);
    onAir.says("zoe", "Hello.");
    assertThat(page.locator(".card")).isVisible();

    var card = page.locator(".card").boundingBox();
    assertThat((int) ((card.x + card.width / 2) / 400)).isEqualTo(column);
    assertThat((int) ((card.y + card.height / 2) / 300)).isEqualTo(row);
  }

  @Test
  void card_hasTheColoursAndTheSizeThatAreWanted() {
    OnAir onAir = new OnAir(site);
    Page page = onAir.overlay("&accent=2e86ab&text=1C1A19&background=fff8&scale=200&position=top");
    onAir.happens("toastmaster", "'event_type': 'cheer', 'amount': 1, 'message': 'Yum.'");
    assertThat(page.locator(".amount")).hasText("1 bit");

    assertThat(page.locator(".card")).hasCSS("color", "rgb(28, 26, 25)");
    assertThat(page.locator(".card")).hasCSS("background-color", "rgba(255, 255, 255, 0.533)");
    assertThat(page.locator(".card"))
        .hasCSS("background-image", Pattern.compile(".*rgb\\(46, 134, 171\\).*"));
    assertThat(page.locator("html")).hasCSS("font-size", "30.24px");
    keep(page, "overlay-colours");
  }

  @Test
  void cards_moveOnlyForThoseWhoLikeIt() {
    OnAir onAir = new OnAir(site);
    Page still = onAir.overlay("");
    Page moving =
        onAir.overlay(
            new Browser.NewContextOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE), "");
    onAir.says("zoe", "Hello.");

    assertThat(still.locator(".card")).hasCSS("animation-name", "none");
    assertThat(moving.locator(".card")).hasCSS("animation-name", "come");
  }

  @Test
  void overlay_thatIsClosedSaysHowToOpenIt() {
    Page page = site.window(screen(1280, 720));
    page.navigate("/overlay");
    assertThat(page.locator(".notice")).containsText("It has no key yet");
    keep(page, "overlay-closed");

    page.navigate("/overlay?ticket=gone");
    assertThat(page.locator(".notice")).containsText("unknown, has expired or was revoked");
  }
}
