package io.dreamspace.http.blotre;

import io.dreamspace.domain.stream.Color;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A picture of one colour: a single pixel, as PNG. */
final class Pixel {
  private static final byte[] SIGNATURE = HexFormat.of().parseHex("89504e470d0a1a0a");

  /** One by one, eight bits for each of red, green and blue, all else as it has to be. */
  private static final byte[] HEADER = HexFormat.of().parseHex("00000001000000010802000000");

  private Pixel() {}

  static byte[] of(Color color) {
    byte[] line = HexFormat.of().parseHex("00" + color.value().substring(1));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    png.writeBytes(chunk("IHDR", HEADER));
    png.writeBytes(chunk("IDAT", compressed(line)));
    png.writeBytes(chunk("IEND", new byte[0]));
    return png.toByteArray();
  }

  private static byte[] chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 checksum = new CRC32();
    checksum.update(name);
    checksum.update(data);
    return ByteBuffer.allocate(3 * Integer.BYTES + data.length)
        .putInt(data.length)
        .put(name)
        .put(data)
        .putInt((int) checksum.getValue())
        .array();
  }

  private static byte[] compressed(byte[] data) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(data);
      deflater.finish();
      byte[] room = new byte[64];
      return Arrays.copyOf(room, deflater.deflate(room));
    } finally {
      deflater.end();
    }
  }
}
