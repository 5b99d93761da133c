package io.dreamspace.http.dreamspace;

import io.helidon.http.Status;

/** A request refused for a reason that only HTTP knows. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  Refused(Status status, String sentence) {
    super(sentence, null, false, false);
    this.refusal = Refusal.of(status, sentence);
  }

  Refusal refusal() {
    return refusal;
  }
}
