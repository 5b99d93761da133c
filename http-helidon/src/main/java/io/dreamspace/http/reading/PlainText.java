package io.dreamspace.http.reading;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes a text in one piece if nothing in it needs to be escaped, as in Base64. Jackson looks at
 * each character as it copies it, which takes three times as long and would be most of the work of
 * writing a drawing.
 */
final class PlainText extends StdScalarSerializer<String> {
  private static final long serialVersionUID = 1;

  /** Below, there is nothing to gain. */
  private static final int SHORT = 64;

  /** Above, a copy of the text would take too much memory. */
  private static final int LONG = 64 * 1024;

  private static final byte[] NONE = {};

  PlainText() {
    super(String.class);
  }

  @Override
  public void serialize(String text, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    byte[] bytes = worthwhile(text, generator) ? text.getBytes(StandardCharsets.UTF_8) : NONE;
    if (bytes.length > 0 && isPlain(bytes)) {
      generator.writeRawUTF8String(bytes, 0, bytes.length);
    } else {
      generator.writeString(text);
    }
  }

  /** Those that write to characters cannot take bytes, and are fast anyway. */
  private static boolean worthwhile(String text, JsonGenerator generator) {
    return generator instanceof UTF8JsonGenerator
        && text.length() >= SHORT
        && text.length() <= LONG;
  }

  /** Only ASCII, whose bytes alone are positive, and nothing that JSON escapes. */
  private static boolean isPlain(byte[] bytes) {
    for (byte letter : bytes) {
      if (letter < ' ' || letter == '"' || letter == '\\') {
        return false;
      }
    }
    return true;
  }
}
