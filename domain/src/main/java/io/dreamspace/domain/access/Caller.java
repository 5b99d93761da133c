package io.dreamspace.domain.access;

/** Who acts through a session. */
public sealed interface Caller {

  /**
   * A program that holds the API key: it may do everything that is not done in an account's name,
   * and read what accounts own.
   *
   * @param name what the program is called; it has idempotency keys of its own, and finds them
   *     again under the same name
   */
  record Bot(String name) implements Caller {}

  /** Somebody who proved to have this account: they may read all streams, and change their own. */
  record Member(AccountId account) implements Caller {}

  /** Anybody else: they may read all streams. */
  record Anonymous() implements Caller {}
}
