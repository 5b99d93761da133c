package io.dreamspace.client.wire;

import java.util.List;

/**
 * Something that is wrong with a part of a body.
 *
 * @param msg a sentence, or a key such as {@code error.path.missing}; unmodifiable
 * @param args always empty
 */
public record FlawBody(List<String> msg, List<Object> args) {
  public FlawBody {
    msg = List.copyOf(msg);
    args = List.copyOf(args);
  }

  /** What one message says. */
  public static FlawBody of(String message) {
    return new FlawBody(List.of(message), List.of());
  }
}
