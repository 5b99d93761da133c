package io.dreamspace.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Server-Sent Events, as far as the feed uses them. */
final class EventLines {
  private static final String ID = "id: ";
  private static final String DATA = "data: ";

  private final InputStream stream;

  EventLines(InputStream stream) {
    this.stream = new BufferedInputStream(stream);
  }

  /**
   * One event.
   *
   * @param data empty if it has none
   */
  record Event(Optional<String> id, byte[] data) {}

  /** The next event; an {@link EOFException} if there is none. */
  Event next() throws IOException {
    Optional<String> id = Optional.empty();
    byte[] data = {};
    for (byte[] line = line(); line.length > 0; line = line()) {
      String beginning = new String(line, 0, Math.min(line.length, 100), StandardCharsets.US_ASCII);
      if (beginning.startsWith(ID)) {
        id = Optional.of(beginning.substring(ID.length()));
      } else if (beginning.startsWith(DATA)) {
        data = new byte[line.length - DATA.length()];
        System.arraycopy(line, DATA.length(), data, 0, data.length);
      }
    }
    return new Event(id, data);
  }

  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    int next = stream.read();
    while (next >= 0 && next != '\n') {
      line.write(next);
      next = stream.read();
    }
    if (next < 0) {
      throw new EOFException("The server has ended it.");
    }
    return line.toByteArray();
  }
}
