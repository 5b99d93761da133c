package io.dreamspace.domain.access;

/** Who acts through a session. */
public sealed interface Caller {

  /**
   * A program that holds the API key: it may do everything.
   *
   * @param name what the program is called; it has idempotency keys of its own, and finds them
   *     again under the same name
   */
  record Bot(String name) implements Caller {}
}
