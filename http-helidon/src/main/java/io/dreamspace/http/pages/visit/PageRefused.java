package io.dreamspace.http.pages.visit;

import io.helidon.http.Status;

/** A page refused for a reason that only HTTP knows, in a sentence. */
public final class PageRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Status status;

  public PageRefused(Status status, String sentence) {
    super(sentence, null, false, false);
    this.status = status;
  }

  Status status() {
    return status;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
