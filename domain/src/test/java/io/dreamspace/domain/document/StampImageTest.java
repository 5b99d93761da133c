package io.dreamspace.domain.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampImageTest {
  private static final byte[] GIF = "GIF89a\u0003\u0000\u0002\u0000".getBytes(ISO_8859_1);

  static Stream<Arguments> images() {
    return Stream.of(
        arguments(hex("89504e470d0a1a0a0000000d49484452000001000000002008"), "PNG", 256, 32),
        arguments(GIF, "GIF", 3, 2),
        arguments(hex("ffd8ffe000040102ffffc000110800200100"), "JPEG", 256, 32),
        arguments(hex("ffd8ffdb000301ffc4000301ffc2001108000200030000"), "JPEG", 3, 2),
        arguments(webp("VP8 ", "0a000000 300100 9d012a 03400280"), "WEBP", 3, 2),
        arguments(webp("VP8L", "0a000000 2f 02400000 0000000000"), "WEBP", 3, 2),
        arguments(webp("VP8X", "0a000000 10000000 020000 010000"), "WEBP", 3, 2));
  }

  @ParameterizedTest
  @MethodSource("images")
  void image_saysWhatItIs_andHowLarge(byte[] file, String format, int width, int height) {
    StampImage image = new StampImage("approve", ImageData.of(file));

    assertThat(image.format().name()).isEqualTo(format);
    assertThat(image.size()).isEqualTo(new ImageSize(width, height));
  }

  /** A real encoder's, which has more in it than the samples. */
  @Test
  void image_mayBeARealOne() {
    String png =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
            + "gg==";

    assertThat(ImageSize.of(Base64.getDecoder().decode(png))).contains(new ImageSize(1, 1));
  }

  @ParameterizedTest
  @MethodSource("images")
  void image_mustSayHowLargeItIs(byte[] file) {
    IntStream.range(0, file.length)
        .mapToObj(length -> Arrays.copyOf(file, length))
        .map(ImageSize::of)
        .flatMap(Optional::stream)
        .forEach(size -> assertThat(size).isEqualTo(ImageSize.of(file).orElseThrow()));
    assertThatThrownBy(() -> new StampImage("approve", ImageData.of(Arrays.copyOf(file, 9))))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void image_hasAPixelAtLeast() {
    byte[] empty = "GIF89a\u0000\u0000\u0002\u0000".getBytes(ISO_8859_1);

    assertThatThrownBy(() -> new StampImage("approve", ImageData.of(empty)))
        .isInstanceOf(Invalid.class)
        .hasMessage("The image does not say how large it is.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<?xml?><svg/>", "BM"})
  void image_isOfAFormatThatCarriesNoScript(String text) {
    assertThatThrownBy(() -> new StampImage("a", ImageData.of(text.getBytes(ISO_8859_1))))
        .isInstanceOf(Invalid.class)
        .hasMessage("The image of a stamp type is a PNG, JPEG, GIF or WebP.");
  }

  @Test
  void image_isNotTooLong() {
    new StampImage("a", ImageData.of(Arrays.copyOf(GIF, StampImage.MOST_BYTES)));

    assertThatThrownBy(
            () -> new StampImage("a", ImageData.of(Arrays.copyOf(GIF, StampImage.MOST_BYTES + 1))))
        .isInstanceOf(Invalid.class)
        .hasMessage("The image of a stamp type has 262144 bytes at most.");
  }

  @Test
  void type_isAText() {
    assertThatThrownBy(() -> new StampImage("a\u0000", ImageData.of(GIF)))
        .isInstanceOf(Invalid.class);
  }

  private static byte[] webp(String kind, String chunk) {
    byte[] head = ("RIFF\u0000\u0000\u0000\u0000WEBP" + kind).getBytes(ISO_8859_1);
    byte[] rest = hex(chunk.replace(" ", ""));
    byte[] file = Arrays.copyOf(head, head.length + rest.length);
    System.arraycopy(rest, 0, file, head.length, rest.length);
    return file;
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
