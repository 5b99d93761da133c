package io.dreamspace.http;

import static org.assertj.core.api.Assertions.assertThat;

/** What every refusal has in common: one sentence, as plain text, and nothing from inside. */
public final class Sentences {
  private Sentences() {}

  /** Fails unless this refuses with that status, and answers the sentence. */
  public static String assertRefused(Answer answer, int status) {
    String sentence = answer.text();
    assertThat(answer.status()).as(sentence).isEqualTo(status);
    assertThat(answer.header("Content-Type")).hasValue("text/plain; charset=utf-8");
    assertSentence(sentence);
    return sentence;
  }

  public static void assertSentence(String sentence) {
    assertThat(sentence)
        .matches("['\\p{Lu}][^\\p{Cntrl}]*\\.")
        .hasSizeLessThan(1000)
        .doesNotContain("Exception", "io.dreamspace", "io.helidon", "fasterxml", "\tat ", "sqlite");
  }
}
