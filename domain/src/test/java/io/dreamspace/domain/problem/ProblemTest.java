package io.dreamspace.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
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

  @Test
  void notFound_namesWhatIsMissing() {
    assertThat(NotFound.of("user", 7)).hasMessage("There is no user 7.");
    assertThat(new NotFound("No such path.")).hasMessage("No such path.");
  }

  @Test
  void invalid_namesTheFieldAtFault() {
    Invalid dead = Invalid.reference("document_id", "document", -1);

    assertThat(dead).hasMessage("Field 'document_id' refers to document -1, which does not exist.");
    assertThat(dead.field()).isEqualTo("document_id");
    assertThat(new Invalid(null, "The body is no JSON.").field()).isNull();
  }

  @Test
  void conflict_saysWhat() {
    assertThat(new Conflict("It is taken.")).hasMessage("It is taken.");
  }
}
