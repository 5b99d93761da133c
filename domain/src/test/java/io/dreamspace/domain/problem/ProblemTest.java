package io.dreamspace.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.problem.Problem.Invalid;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void within_putsThePathBeforeTheFieldAndIntoTheSentence() {
    Invalid outer = new Invalid("pos_x", "Field 'pos_x' is required.").within("stamps[0]");

    assertThat(outer.field()).isEqualTo("stamps[0].pos_x");
    assertThat(outer).hasMessage("Field 'stamps[0].pos_x' is required.");
  }

  @Test
  void within_changesOnlyTheFirstMentionOfTheField() {
    Invalid outer = new Invalid("name", "'name' must not be 'name'.").within("user");

    assertThat(outer).hasMessage("'user.name' must not be 'name'.");
  }

  @Test
  void within_leavesASentenceThatDoesNotQuoteTheField() {
    Invalid outer = new Invalid("name", "Too many $1 names.").within("user");

    assertThat(outer.field()).isEqualTo("user.name");
    assertThat(outer).hasMessage("Too many $1 names.");
  }

  @Test
  void within_blamesTheObjectWhenItIsAtFaultAsAWhole() {
    Invalid outer = new Invalid(null, "It has too many stamps.").within("document");

    assertThat(outer.field()).isEqualTo("document");
    assertThat(outer).hasMessage("It has too many stamps.");
  }
}
