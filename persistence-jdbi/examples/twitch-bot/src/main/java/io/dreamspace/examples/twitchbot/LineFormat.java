package io.dreamspace.examples.twitchbot;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as one line of JSON. Everything beyond ASCII is escaped, so that even half a surrogate
 * pair, which UTF-8 cannot write, comes back as it was.
 */
final class LineFormat {
  /** The time is written as text: the only type here that JSON does not have. */
  private record Line(
      String id,
      String at,
      @Nullable String userId,
      @Nullable String userName,
      TwitchContent content) {}

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  byte[] write(TwitchMessage message) throws IOException {
    return mapper.writeValueAsBytes(
        new Line(
            message.id(),
            message.at().toString(),
            message.userId(),
            message.userName(),
            message.content()));
  }

  /**
   * Reads a line again.
   *
   * @throws IOException if it is none that was written here
   */
  TwitchMessage read(byte[] bytes) throws IOException {
    try {
      Line line = mapper.readValue(bytes, Line.class);
      return new TwitchMessage(
          line.id(), Instant.parse(line.at()), line.userId(), line.userName(), line.content());
    } catch (DateTimeException | NullPointerException e) {
      throw new IOException("This is no message.", e);
    }
  }

  String printable(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }
}
