package io.dreamspace.domain.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bytes of an image, which a document holds as Base64. What is in them is not looked at. */
public final class ImageData {
  /** Drawing programs and browsers put this before the Base64. */
  private static final Pattern DATA_URL = Pattern.compile("^data:image/[a-z+.-]+;base64,");

  private final byte[] bytes;

  private ImageData(byte[] bytes) {
    this.bytes = bytes;
  }

  /** An image of these bytes, which are copied. */
  public static ImageData of(byte[] bytes) {
    return new ImageData(bytes.clone());
  }

  /**
   * Reads an image's file, such as a PNG.
   *
   * @throws IOException if it cannot be read
   */
  public static ImageData read(Path file) throws IOException {
    return new ImageData(Files.readAllBytes(file));
  }

  /**
   * The bytes behind a document's text: Base64, of which blanks and the beginning of a data URL are
   * no part.
   *
   * @return empty if the text is no Base64
   */
  public static Optional<ImageData> decode(String data) {
    String base64 = DATA_URL.matcher(data).replaceFirst("");
    try {
      return Optional.of(new ImageData(Base64.getDecoder().decode(withoutBlanks(base64))));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static String withoutBlanks(String base64) {
    return base64.chars().anyMatch(Character::isWhitespace) ? base64.replaceAll("\\s", "") : base64;
  }

  /** The text for a document. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * Writes the bytes to a file, which is created, or replaced if it is there.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    Files.write(file, bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImageData image && Arrays.equals(bytes, image.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "ImageData[" + bytes.length + " bytes]";
  }
}
