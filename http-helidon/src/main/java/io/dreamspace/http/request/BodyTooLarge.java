package io.dreamspace.http.request;

/** A body is larger than what is accepted; the message is a sentence that says so. */
public final class BodyTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BodyTooLarge(int limit) {
    super(
        "The body is larger than " + limit + " bytes, the most that is accepted.",
        null,
        false,
        false);
  }
}
