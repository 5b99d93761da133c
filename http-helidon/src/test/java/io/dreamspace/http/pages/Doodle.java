package io.dreamspace.http.pages;

import io.dreamspace.domain.document.ImageData;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Drawings as viewers make them, of which each number is another. */
final class Doodle {
  private static final int[][] SIZES = {{640, 480}, {480, 640}, {512, 512}, {800, 450}};
  private static final String[] COLORS = {
    "#e4572e", "#2e86ab", "#3f7d20", "#f3a712", "#7b2d8b", "#d1495b", "#00798c", "#1c1a19"
  };

  private final Random random;
  private final int width;
  private final int height;
  private final BufferedImage image;
  private final Graphics2D pen;

  private Doodle(int number) {
    random = new Random(number);
    width = SIZES[number % SIZES.length][0];
    height = SIZES[number % SIZES.length][1];
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    switch (number % 5) {
      case 0 -> landscape();
      case 1 -> cat();
      case 2 -> flowers();
      case 3 -> scribble();
      default -> fish();
    }
    pen.dispose();
  }

  /** The text of a document that holds it, a PNG. */
  static String base64(int number) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new Doodle(number).image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ImageData.of(png.toByteArray()).base64();
  }

  private Color color() {
    return Color.decode(COLORS[random.nextInt(COLORS.length)]);
  }

  private void stroke(Color color, double thickness) {
    pen.setColor(color);
    pen.setStroke(
        new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
  }

  private void fill(Color color, double x, double y, double w, double h) {
    pen.setColor(color);
    pen.fill(new Ellipse2D.Double(x * width, y * height, w * width, h * height));
  }

  private void landscape() {
    pen.setColor(new Color(0xbfe3f2));
    pen.fillRect(0, 0, width, height);
    fill(new Color(0xffd23f), 0.1 + random.nextDouble() * 0.6, 0.08, 0.16, 0.16 * width / height);
    for (int hill = 0; hill < 4; hill++) {
      fill(new Color(0x5b9e3d + hill * 0x0a1505), hill * 0.3 - 0.35, 0.6, 0.8, 0.8);
    }
    stroke(new Color(0x6b4226), 14);
    for (int tree = 0; tree < 3; tree++) {
      double x = 0.15 + tree * 0.3 + random.nextDouble() * 0.1;
      pen.drawLine(at(x, width), at(0.78, height), at(x, width), at(0.55, height));
      fill(new Color(0x2f6b1f), x - 0.07, 0.38, 0.14, 0.24);
      pen.setColor(new Color(0x6b4226));
    }
  }

  private void cat() {
    stroke(color(), 9);
    Path2D head = new Path2D.Double();
    head.moveTo(0.25 * width, 0.25 * height);
    head.lineTo(0.36 * width, 0.4 * height);
    head.curveTo(
        0.45 * width, 0.35 * height, 0.55 * width, 0.35 * height, 0.64 * width, 0.4 * height);
    head.lineTo(0.75 * width, 0.25 * height);
    head.curveTo(
        0.9 * width, 0.95 * height, 0.1 * width, 0.95 * height, 0.25 * width, 0.25 * height);
    pen.draw(head);
    fill(new Color(0x1c1a19), 0.36, 0.5, 0.06, 0.07);
    fill(new Color(0x1c1a19), 0.58, 0.5, 0.06, 0.07);
    stroke(color(), 6);
    for (int whisker = -1; whisker < 2; whisker++) {
      int y = at(0.65, height) + whisker * 18;
      pen.drawLine(at(0.1, width), y + whisker * 12, at(0.38, width), y);
      pen.drawLine(at(0.62, width), y, at(0.9, width), y + whisker * 12);
    }
    pen.draw(new Arc2D.Double(0.43 * width, 0.6 * height, 40, 40, 180, 180, Arc2D.OPEN));
  }

  private void flowers() {
    pen.setColor(new Color(0xfdf6e3));
    pen.fillRect(0, 0, width, height);
    for (int flower = 0; flower < 6; flower++) {
      double x = 0.1 + flower * 0.15;
      double y = 0.25 + random.nextDouble() * 0.3;
      stroke(new Color(0x3f7d20), 7);
      pen.drawLine(at(x, width), at(y, height), at(x - 0.02, width), height);
      Color petal = color();
      for (int turn = 0; turn < 6; turn++) {
        double angle = turn * Math.PI / 3;
        fill(
            petal,
            x + 0.045 * Math.cos(angle) - 0.03,
            y + 0.06 * Math.sin(angle) - 0.04,
            0.06,
            0.08);
      }
      fill(new Color(0xf3a712), x - 0.02, y - 0.027, 0.04, 0.054);
    }
  }

  private void scribble() {
    for (int line = 0; line < 5; line++) {
      stroke(color(), 4 + random.nextInt(14));
      Path2D path = new Path2D.Double();
      path.moveTo(random.nextInt(width), random.nextInt(height));
      for (int bend = 0; bend < 5; bend++) {
        path.quadTo(
            random.nextInt(width),
            random.nextInt(height),
            random.nextInt(width),
            random.nextInt(height));
      }
      pen.draw(path);
    }
  }

  private void fish() {
    pen.setColor(new Color(0x0b4f6c));
    pen.fillRect(0, 0, width, height);
    for (int each = 0; each < 5; each++) {
      double x = 0.05 + random.nextDouble() * 0.7;
      double y = 0.1 + each * 0.17;
      fill(color().brighter(), x, y, 0.2, 0.12);
      pen.fillPolygon(
          new int[] {at(x + 0.17, width), at(x + 0.27, width), at(x + 0.27, width)},
          new int[] {at(y + 0.06, height), at(y, height), at(y + 0.12, height)},
          3);
      fill(Color.WHITE, x + 0.03, y + 0.03, 0.025, 0.03);
    }
  }

  private static int at(double share, int whole) {
    return (int) (share * whole);
  }
}
