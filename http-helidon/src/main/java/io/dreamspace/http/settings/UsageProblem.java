package io.dreamspace.http.settings;

/** The server cannot be started as it was asked to; the message is one sentence for who asked. */
public final class UsageProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Takes the sentence, which must not hold anything secret. */
  public UsageProblem(String sentence) {
    super(sentence);
  }

  /** The sentence; never null, unlike that of other exceptions. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
