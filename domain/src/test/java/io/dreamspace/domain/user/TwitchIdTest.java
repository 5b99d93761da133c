package io.dreamspace.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Invalid;
import org.junit.jupiter.api.Test;

class TwitchIdTest {

  @Test
  void ids_areComparedToTheLetter() {
    assertThat(new TwitchId("Ab")).isEqualTo(new TwitchId("Ab")).isNotEqualTo(new TwitchId("ab"));
    assertThat(new TwitchId(" 1")).isNotEqualTo(new TwitchId("1"));
    assertThat(new TwitchId("").value()).isEmpty();
  }

  @Test
  void new_refusesWhatIsNoText() {
    assertThatThrownBy(() -> new TwitchId("1\0"))
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo("twitch_id"));
  }
}
