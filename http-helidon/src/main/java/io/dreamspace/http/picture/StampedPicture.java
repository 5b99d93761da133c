package io.dreamspace.http.picture;

import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.ImageSize;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampImage;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A drawing with its stamps on it, as one SVG that needs nothing else. Each type of stamps is in it
 * once, however many stamps there are.
 */
public final class StampedPicture {
  private final StringBuilder svg = new StringBuilder();
  private final Map<String, String> shapes = new LinkedHashMap<>();
  private final Turn turn;

  private StampedPicture(Turn turn) {
    this.turn = turn;
  }

  /**
   * Draws it.
   *
   * @param drawing the document's image, of this type and size
   * @param looks what stamps look like, by their types; without those for which nothing was given
   * @param turn in which the stamps' rotations are
   */
  public static String draw(
      Document document,
      byte[] drawing,
      String mediaType,
      ImageSize size,
      Map<String, StampImage> looks,
      Turn turn) {
    StampedPicture picture = new StampedPicture(turn);
    picture.begin(document, size);
    picture.image("drawing", 0, 0, size, mediaType, drawing);
    picture.shapes(document, looks);
    document.stamps().forEach(picture::stamp);
    return picture.svg.append("</svg>\n").toString();
  }

  private void begin(Document document, ImageSize size) {
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d">
        <title>Document %d</title>
        """
            .formatted(
                size.width(), size.height(), size.width(), size.height(), document.id().value()));
  }

  private void image(
      String id, double x, double y, ImageSize size, String mediaType, byte[] bytes) {
    svg.append("<image id=\"").append(id);
    svg.append("\" x=\"").append(x).append("\" y=\"").append(y);
    svg.append("\" width=\"").append(size.width()).append("\" height=\"").append(size.height());
    svg.append("\" href=\"data:").append(mediaType).append(";base64,");
    svg.append(Base64.getEncoder().encodeToString(bytes)).append("\"/>\n");
  }

  private void shapes(Document document, Map<String, StampImage> looks) {
    svg.append("<defs>\n");
    for (Stamp stamp : document.stamps()) {
      if (!shapes.containsKey(stamp.type())) {
        String id = "stamp-" + (shapes.size() + 1);
        shapes.put(stamp.type(), id);
        StampImage look = looks.get(stamp.type());
        if (look == null) {
          svg.append(DrawnStamp.shape(id, stamp.type())).append('\n');
        } else {
          given(id, look);
        }
      }
    }
    svg.append("</defs>\n");
  }

  private void given(String id, StampImage image) {
    ImageSize size = image.size();
    image(
        id,
        -size.width() / 2.0,
        -size.height() / 2.0,
        size,
        image.format().mediaType(),
        image.image().bytes());
  }

  private void stamp(Stamp stamp) {
    svg.append("<use href=\"#").append(shapes.get(stamp.type()));
    svg.append("\" transform=\"translate(").append(stamp.posX()).append(' ').append(stamp.posY());
    svg.append(") rotate(").append(turn.degrees(stamp.rotation())).append(")\"><title>");
    svg.append(Markup.escaped(stamp.type())).append("</title></use>\n");
  }
}
