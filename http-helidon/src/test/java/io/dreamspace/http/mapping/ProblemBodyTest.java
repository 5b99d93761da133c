package io.dreamspace.http.mapping;

import static io.dreamspace.http.Golden.assertBothWays;

import io.dreamspace.client.wire.ProblemBody;
import org.junit.jupiter.api.Test;

class ProblemBodyTest {
  @Test
  void problem_withTheWhole_hasNoErrors() {
    assertBothWays(ProblemBody.of(404, "Not Found", "There is no user 3.", null), "problem.json");
  }

  @Test
  void problem_withAField_namesIt() {
    assertBothWays(
        ProblemBody.of(400, "Bad Request", "Field 'seal' is missing.", "seal"),
        "problem-field.json");
  }
}
