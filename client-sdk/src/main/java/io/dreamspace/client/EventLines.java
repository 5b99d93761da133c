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
  record Event(Optional<String> id, Optional<String> data) {}

  /** The next event; an {@link EOFException} if there is none. */
  Event next() throws IOException {
    Optional<String> id = Optional.empty();
    Optional<String> data = Optional.empty();
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.startsWith(ID)) {
        id = Optional.of(line.substring(ID.length()));
      } else if (line.startsWith(DATA)) {
        data = Optional.of(line.substring(DATA.length()));
      }
    }
    return new Event(id, data);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    int next = stream.read();
    while (next >= 0 && next != '\n') {
      line.write(next);
      next = stream.read();
    }
    if (next < 0) {
      throw new EOFException("The server has ended it.");
    }
    return line.toString(StandardCharsets.UTF_8);
  }
}
