package io.dreamspace.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import org.junit.jupiter.api.Test;

class ProblemTest {

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
