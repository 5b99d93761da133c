package io.dreamspace.examples.twitchbot;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A message as one line of JSON. Everything beyond ASCII is escaped, so that even half a surrogate
 * pair, which UTF-8 cannot write, comes back as it was.
 */
final class LineFormat {
  private static final Logger LOG = LoggerFactory.getLogger(LineFormat.class);

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
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
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

  /** The message of a line, unless it is no line that was written here. */
  Optional<TwitchMessage> read(byte[] bytes) {
    try {
      Line line = mapper.readValue(bytes, Line.class);
      return Optional.of(
          new TwitchMessage(
              line.id(), Instant.parse(line.at()), line.userId(), line.userName(), line.content()));
    } catch (IOException | DateTimeException | NullPointerException e) {
      LOG.debug("No message: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
