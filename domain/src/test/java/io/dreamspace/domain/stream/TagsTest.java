package io.dreamspace.domain.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TagsTest {
  private static final Tags SIX = tags("1", "2", "3", "4", "5", "6");

  @Test
  void tags_keepTheOrderInWhichTheyAreGiven() {
    List<Tag> given = new ArrayList<>(tags("z", "a", "m").list());
    Tags tags = new Tags(given);
    given.clear();

    assertThat(tags.list()).extracting(Tag::value).containsExactly("z", "a", "m");
  }

  @Test
  void tags_refuseTheSeventh() {
    List<Tag> seven = new ArrayList<>(SIX.list());
    seven.add(new Tag("7"));

    assertInvalid("Too many tags.", () -> new Tags(seven));
    assertInvalid("Too many tags.", () -> SIX.with(new Tag("7")));
  }

  /** Rye and rye are the same. */
  @Test
  void tags_refuseDuplicates() {
    assertInvalid("Duplicate tags not allowed.", () -> tags("Rye", "rye"));
  }

  @Test
  void with_appends_unlessItIsThere() {
    assertThat(tags("b").with(new Tag("A"))).isEqualTo(tags("b", "a"));
    assertThat(SIX.with(new Tag("3"))).isEqualTo(SIX);
  }

  @Test
  void without_takesAway() {
    assertThat(tags("a", "b", "c").without(new Tag("B"))).isEqualTo(tags("a", "c"));
    assertThat(tags("a").without(new Tag("b"))).isEqualTo(tags("a"));
    assertThat(tags("a").without(new Tag("a"))).isEqualTo(Tags.none());
  }

  @Test
  void minus_areThoseThatTheOthersLack_inOrder() {
    assertThat(tags("c", "a", "b").minus(tags("a"))).isEqualTo(tags("c", "b").list());
    assertThat(tags("a").minus(tags("a", "b"))).isEmpty();
  }

  private static void assertInvalid(String sentence, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo("tags"))
        .hasMessage(sentence);
  }

  private static Tags tags(String... values) {
    return new Tags(Arrays.stream(values).map(Tag::new).toList());
  }
}
