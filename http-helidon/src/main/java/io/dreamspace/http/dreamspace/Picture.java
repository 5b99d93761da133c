package io.dreamspace.http.dreamspace;

import io.dreamspace.domain.document.ImageData;
import io.dreamspace.domain.document.ImageFormat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** An image, and what it is: as its first bytes say, if it was not drawn here. */
@SuppressWarnings("ArrayRecordComponent") // Never compared; it goes to the wire and is gone.
record Picture(byte[] bytes, String mediaType) {
  /** The image that this text encodes in Base64; empty if it encodes none. */
  static Optional<Picture> decode(String data) {
    return ImageData.decode(data).map(ImageData::bytes).flatMap(Picture::of);
  }

  private static Optional<Picture> of(byte[] bytes) {
    return ImageFormat.of(bytes).map(format -> new Picture(bytes, format.mediaType()));
  }

  /** An image that is drawn here. */
  static Picture svg(String svg) {
    return new Picture(svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml");
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
