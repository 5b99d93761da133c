package io.dreamspace.domain.document;

import java.util.Optional;

/**
 * How large an image is, as its file says at its beginning.
 *
 * @param width in pixels, at least 1, as is {@code height}
 */
public record ImageSize(int width, int height) {
  public ImageSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("An image has a pixel at least.");
    }
  }

  /** The size of the image that a document is; empty if no picture can be made of its data. */
  public static Optional<ImageSize> of(Document document) {
    return ImageData.decode(document.data()).flatMap(image -> of(image.bytes()));
  }

  /** The size that an image's file names; empty if it is of no known format, or is cut off. */
  public static Optional<ImageSize> of(byte[] file) {
    ImageHeader header = new ImageHeader(file);
    return ImageFormat.of(file)
        .flatMap(
            format ->
                switch (format) {
                  case PNG -> header.png();
                  case JPEG -> header.jpeg();
                  case GIF -> header.gif();
                  case WEBP -> header.webp();
                });
  }
}
