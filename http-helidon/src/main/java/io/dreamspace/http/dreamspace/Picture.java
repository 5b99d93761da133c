package io.dreamspace.http.dreamspace;

import io.dreamspace.domain.document.ImageData;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** An image, decoded, and what its first bytes say that it is. */
@SuppressWarnings("ArrayRecordComponent") // Never compared; it goes to the wire and is gone.
record Picture(byte[] bytes, String mediaType) {
  private static final int SIGNATURE = 12;

  /** The image that this text encodes in Base64; empty if it encodes none. */
  static Optional<Picture> decode(String data) {
    return ImageData.decode(data).map(ImageData::bytes).flatMap(Picture::of);
  }

  private static Optional<Picture> of(byte[] bytes) {
    return mediaType(bytes).map(type -> new Picture(bytes, type));
  }

  private static Optional<String> mediaType(byte[] bytes) {
    String start = new String(Arrays.copyOf(bytes, SIGNATURE), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of("image/png");
    }
    if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of("image/jpeg");
    }
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return Optional.of("image/gif");
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Optional.of("image/webp");
    }
    return Optional.empty();
  }

  /** Changes whenever a byte does. */
  String entityTag() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
