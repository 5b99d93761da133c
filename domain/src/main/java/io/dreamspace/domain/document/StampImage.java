package io.dreamspace.domain.document;

import io.dreamspace.domain.Text;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.Optional;

/**
 * What stamps of one type look like: a PNG, JPEG, GIF or WebP image that says how large it is. No
 * SVG, which may carry a script.
 *
 * @param stampType any text, its case kept
 * @param image {@link #MOST_BYTES} at most
 */
public record StampImage(String stampType, ImageData image) {
  /** How long its file may be, in bytes. */
  public static final int MOST_BYTES = 256 * 1024;

  /**
   * Checks what the image is by what is in it.
   *
   * @throws Invalid if it is too long, no such image, or does not say how large it is
   */
  public StampImage {
    Text.checked("stamp_type", stampType);
    byte[] bytes = image.bytes();
    if (bytes.length > MOST_BYTES) {
      throw new Invalid(null, "The image of a stamp type has " + MOST_BYTES + " bytes at most.");
    }
    if (ImageFormat.of(bytes).isEmpty()) {
      throw new Invalid(null, "The image of a stamp type is a PNG, JPEG, GIF or WebP.");
    }
    if (ImageSize.of(bytes).isEmpty()) {
      throw new Invalid(null, "The image does not say how large it is.");
    }
  }

  /** What the image is. */
  public ImageFormat format() {
    return known(ImageFormat.of(image.bytes()));
  }

  /** How large it is. */
  public ImageSize size() {
    return known(ImageSize.of(image.bytes()));
  }

  private static <T> T known(Optional<T> part) {
    return part.orElseThrow(() -> new IllegalStateException("It was there at the beginning."));
  }
}
