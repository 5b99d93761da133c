package io.dreamspace.application.access;

/**
 * What is kept of a password. It shows itself to nobody who prints it.
 *
 * @param encoded as whoever made it will read it
 */
public record PasswordHash(String encoded) {

  /** Says nothing about the value. */
  @Override
  public String toString() {
    return "PasswordHash[…]";
  }
}
