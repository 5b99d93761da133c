package io.dreamspace.domain.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the formats of images say how large they are. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record ImageHeader(byte[] file) {
  private static final int MARKER = 0xff;
  private static final int FOURTEEN_BITS = 0x3fff;

  Optional<ImageSize> png() {
    return file.length < 24
        ? Optional.empty()
        : size(Integer.toUnsignedLong(big(16, 4)), Integer.toUnsignedLong(big(20, 4)));
  }

  Optional<ImageSize> gif() {
    return file.length < 10 ? Optional.empty() : size(little(6, 2), little(8, 2));
  }

  /** A JPEG is a row of segments; one of them begins a frame. */
  Optional<ImageSize> jpeg() {
    int at = 2;
    while (at + 9 <= file.length) {
      if (big(at, 1) != MARKER) {
        return Optional.empty();
      }
      int kind = big(at + 1, 1);
      if (beginsFrame(kind)) {
        return size(big(at + 7, 2), big(at + 5, 2));
      }
      at += kind == MARKER ? 1 : 2 + (standsAlone(kind) ? 0 : big(at + 2, 2));
    }
    return Optional.empty();
  }

  /** Start of frame, in all its sorts; DHT, JPG and DAC lie among them. */
  private static boolean beginsFrame(int kind) {
    return kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
  }

  private static boolean standsAlone(int kind) {
    return kind == 0x01 || (kind >= 0xd0 && kind <= 0xd8);
  }

  Optional<ImageSize> webp() {
    if (file.length < 30) {
      return Optional.empty();
    }
    return switch (new String(file, 12, 4, StandardCharsets.ISO_8859_1)) {
      case "VP8 " -> size(little(26, 2) & FOURTEEN_BITS, little(28, 2) & FOURTEEN_BITS);
      case "VP8L" -> lossless(little(21, 4));
      case "VP8X" -> size(1L + little(24, 3), 1L + little(27, 3));
      default -> Optional.empty();
    };
  }

  private static Optional<ImageSize> lossless(int bits) {
    return size(1L + (bits & FOURTEEN_BITS), 1L + ((bits >>> 14) & FOURTEEN_BITS));
  }

  private static Optional<ImageSize> size(long width, long height) {
    boolean possible =
        width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
    return possible ? Optional.of(new ImageSize((int) width, (int) height)) : Optional.empty();
  }

  private int big(int from, int bytes) {
    int number = 0;
    for (int i = 0; i < bytes; i++) {
      number = (number << 8) | (file[from + i] & 0xff);
    }
    return number;
  }

  private int little(int from, int bytes) {
    int number = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      number = (number << 8) | (file[from + i] & 0xff);
    }
    return number;
  }
}
