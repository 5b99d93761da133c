package io.dreamspace.http.dreamspace;

import io.helidon.http.Status;

/** A request refused for a reason that only HTTP knows. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  Refused(Status status, String sentence) {
    this(Refusal.of(status, sentence));
  }

  Refused(Refusal refusal) {
    super(refusal.sentence(), null, false, false);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
