package io.dreamspace.http.request;

/** A body is larger than what is accepted. */
public final class BodyTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int limit;

  BodyTooLarge(int limit) {
    super(null, null, false, false);
    this.limit = limit;
  }

  /** A sentence for the client; never null, unlike that of other exceptions. */
  @Override
  public String getMessage() {
    return "The body is larger than " + limit + " bytes, the most that is accepted.";
  }
}
