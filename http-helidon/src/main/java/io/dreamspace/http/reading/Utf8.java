package io.dreamspace.http.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;
import java.util.OptionalInt;

/** UTF-8 taken strictly: what is malformed is reported, never replaced. */
public final class Utf8 {
  private static final int CHUNK = 1024;

  private Utf8() {}

  static Optional<String> decode(byte[] bytes, int length) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The index of the first byte that is not part of UTF-8. Needs no memory for the text. */
  public static OptionalInt firstFault(byte[] bytes) {
    int ascii = 0;
    while (ascii < bytes.length && bytes[ascii] >= 0) {
      ascii++;
    }
    ByteBuffer rest = ByteBuffer.wrap(bytes, ascii, bytes.length - ascii);
    return rest.hasRemaining() ? firstFault(rest) : OptionalInt.empty();
  }

  private static OptionalInt firstFault(ByteBuffer bytes) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    CharBuffer chunk = CharBuffer.allocate(CHUNK);
    CoderResult result;
    do {
      result = decoder.decode(bytes, chunk.clear(), true);
    } while (result.isOverflow());
    return result.isError() ? OptionalInt.of(bytes.position()) : OptionalInt.empty();
  }
}
