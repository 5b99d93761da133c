package io.dreamspace.domain.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The formats of images that are known, each by its first bytes. */
public enum ImageFormat {
  PNG("image/png"),
  JPEG("image/jpeg"),
  GIF("image/gif"),
  WEBP("image/webp");

  private static final int SIGNATURE = 12;

  private final String mediaType;

  ImageFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** What these bytes begin like; empty if it is none of these formats. */
  public static Optional<ImageFormat> of(byte[] bytes) {
    String start = new String(Arrays.copyOf(bytes, SIGNATURE), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return Optional.of(GIF);
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Optional.of(WEBP);
    }
    return Optional.empty();
  }

  /** The media type, such as {@code image/png}. */
  public String mediaType() {
    return mediaType;
  }
}
