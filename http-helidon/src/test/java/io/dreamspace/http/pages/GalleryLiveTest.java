package io.dreamspace.http.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.StampEdit;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.edit.Edit;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens to drawings is seen on the pages that show them. */
class GalleryLiveTest {
  @RegisterExtension final Site site = new Site();

  private Studio studio;
  private String ticket;

  @BeforeEach
  void open() {
    studio = new Studio(site.server());
    ticket = studio.ticket();
  }

  private Page open(String pathAndFilter) {
    Page page = site.window();
    page.navigate(pathAndFilter + "ticket=" + ticket);
    return page;
  }

  private Page gallery(String filter) {
    Page page = open("/gallery?" + filter);
    assertThat(page.locator(".live")).hasText("Live");
    return page;
  }

  private static String source(Page page, DocumentId drawing) {
    return page.locator("#drawing-" + drawing.value() + " img").getAttribute("src");
  }

  /** What the picture shows, pixel by pixel. */
  private static Object pixels(Locator picture) {
    return picture.evaluate(
        "image => { const canvas = document.createElement('canvas');"
            + " canvas.width = 200; canvas.height = 120; const pen = canvas.getContext('2d');"
            + " pen.drawImage(image, 0, 0, 200, 120); return canvas.toDataURL(); }");
  }

  @Test
  void newDrawing_comesInAtTheTop() {
    studio.draw("Zoë");
    Page page = gallery("");

    DocumentId drawing = studio.draw("Matt");

    assertThat(page.locator(".hung").first()).containsText("Matt");
    assertThat(page.locator("[data-announce]")).hasText("New: Drawing 2 by Matt.");
    Site.await(page, "document.querySelector('.hung img').naturalWidth > 0");
    assertThat(source(page, drawing)).contains("/documents/2/picture.svg?ticket=");
  }

  @Test
  void newDrawings_waitWhileOneLooksFurtherDown() {
    IntStream.rangeClosed(1, 20).forEach(number -> studio.draw("Zoë"));
    Page page = gallery("");
    page.locator("#drawing-2").scrollIntoViewIfNeeded();
    double before = page.locator("#drawing-2").boundingBox().y;

    studio.draw("Matt");
    Locator button = page.locator("[data-fresh]");
    assertThat(button).hasText("1 new drawing");
    studio.draw("Matt");
    DocumentId third = studio.draw("Matt");
    assertThat(button).hasText("3 new drawings");
    assertThat(page.locator(".hung")).hasCount(20);
    assertThat(page.locator("#drawing-2").boundingBox().y).isEqualTo(before);
    site.server().session().documents().delete(third);
    assertThat(button).hasText("2 new drawings");

    button.click();
    assertThat(button).isHidden();
    assertThat(page.locator(".hung")).hasCount(22);
    assertThat(page.locator(".hung").first().locator("a")).isFocused();
    assertThat(page.locator(".hung").first()).hasAttribute("data-id", "22");
    assertThat(page.locator(".hung").first()).isInViewport();
  }

  @Test
  void stamp_isSeenOnThePicture() {
    DocumentId drawing = studio.draw("Zoë");
    Page page = gallery("");
    Locator picture = page.locator("#drawing-1 img");
    Site.await(page, "document.querySelector('.hung img').naturalWidth > 0");
    Object before = pixels(picture);

    studio.stamp(drawing, "approve");

    assertThat(page.locator("#drawing-1 .marks")).containsText("approve");
    assertThat(picture).hasAttribute("alt", "Drawing 1 by Zoë, stamped approve");
    assertThat(pixels(picture)).isNotEqualTo(before);
  }

  @Test
  void stamp_thatMoves_isSeenWhereItWas_andWhereItIs() {
    DocumentId first = studio.draw("Zoë");
    DocumentId second = studio.draw("Matt");
    studio.stamp(first, "approve");
    Page page = gallery("");
    assertThat(page.locator("#drawing-1 .marks")).containsText("approve");

    site.server()
        .session()
        .stamps()
        .edit(
            new StampId(1),
            new StampEdit(Edit.set(second), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep()));

    assertThat(page.locator("#drawing-2 .marks")).containsText("approve");
    assertThat(page.locator("#drawing-1 .marks")).not().containsText("approve");
  }

  @Test
  void focus_staysWhereItIs() {
    DocumentId drawing = studio.draw("Zoë");
    studio.draw("Matt");
    Page page = gallery("");
    page.locator("#drawing-1 a").focus();

    studio.stamp(drawing, "approve");
    assertThat(page.locator("#drawing-1 .marks")).containsText("approve");
    assertThat(page.locator("#drawing-1 a")).isFocused();

    site.server().session().documents().delete(drawing);
    assertThat(page.locator(".hung")).hasCount(1);
    assertThat(page.locator("#drawing-2 a")).isFocused();
  }

  @Test
  void filter_letsInOnlyWhatFits() {
    DocumentId first = studio.draw("Zoë");
    Page page = gallery("stamp_type=approve&");
    assertThat(page.locator(".hung")).hasCount(0);

    studio.stamp(first, "deny");
    studio.stamp(first, "approve");
    assertThat(page.locator(".hung")).hasCount(1);
    DocumentId second = studio.draw("Zoë");
    studio.stamp(second, "approve");
    assertThat(page.locator(".hung")).hasCount(2);

    site.server()
        .session()
        .documents()
        .edit(first, new DocumentEdit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.set(List.of())));
    assertThat(page.locator(".hung")).hasCount(1);
    assertThat(page.locator(".hung")).hasAttribute("data-id", "2");
  }

  @Test
  void single_followsItsDrawing_andThoseBesideIt() {
    DocumentId drawing = studio.draw("Zoë");
    site.expectRefusals();
    Page page = open("/gallery/1?");
    assertThat(page.locator("[rel=prev]")).hasCount(0);
    Site.await(page, "document.querySelector('.exhibit img').naturalWidth > 0");
    Object before = pixels(page.locator(".exhibit img"));

    studio.stamp(drawing, "approve");
    assertThat(page.locator(".exhibit .marks")).containsText("approve");
    assertThat(pixels(page.locator(".exhibit img"))).isNotEqualTo(before);
    studio.draw("Matt");
    assertThat(page.locator("[rel=prev]")).isVisible();

    site.server().session().documents().delete(drawing);
    assertThat(page.locator("[data-shut]")).hasText("This drawing has just been deleted.");
  }

  @Test
  void lostConnection_losesNothing() throws IOException {
    studio.draw("Zoë");
    try (Line line = new Line(site.server().port())) {
      site.expectConsoleErrors();
      Page page = site.window();
      page.navigate(line.url("/gallery?ticket=" + ticket));
      assertThat(page.locator(".live")).hasText("Live");

      line.cut();
      assertThat(page.locator(".live")).hasText("Reconnecting…");
      studio.draw("Matt");
      site.server().session().documents().delete(new DocumentId(1));
      line.mend();

      assertThat(page.locator(".hung")).hasCount(1);
      assertThat(page.locator(".hung")).hasAttribute("data-id", "2");
    }
  }
}
