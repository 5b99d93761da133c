package io.dreamspace.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.Invalid;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {
  private static final Stamp STAMP =
      new Stamp(new StampId(1), new DocumentId(2), "Approve", 3, 4, 0.5);

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void rotation_mustBeFinite(double rotation) {
    assertRefused(() -> new StampDraft("s", 0, 0, rotation));
    assertRefused(() -> rotate(rotation));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0, -0.1, 0.1, 1e-300, Double.MIN_VALUE, Double.MAX_VALUE})
  void rotation_staysAsItIs(double rotation) {
    long bits = Double.doubleToRawLongBits(rotation);

    assertThat(Double.doubleToRawLongBits(new StampDraft("s", 0, 0, rotation).rotation()))
        .isEqualTo(bits);
    assertThat(Double.doubleToRawLongBits(STAMP.with(rotate(rotation)).rotation())).isEqualTo(bits);
  }

  @Test
  void rotation_hasOneZero() {
    assertThat(new StampDraft("s", 0, 0, -0.0).rotation()).isEqualTo(0.0);
    assertThat(STAMP.with(rotate(-0.0)).rotation()).isEqualTo(0.0);
  }

  @Test
  void with_changesWhatIsSet() {
    StampEdit all =
        new StampEdit(
            Edit.set(new DocumentId(9)),
            Edit.set("deny"),
            Edit.set(-1L),
            Edit.set(-2L),
            Edit.set(-0.5));
    StampEdit none = new StampEdit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep());

    assertThat(STAMP.with(all))
        .isEqualTo(new Stamp(new StampId(1), new DocumentId(9), "deny", -1, -2, -0.5));
    assertThat(STAMP.with(none)).isEqualTo(STAMP);
  }

  private static StampEdit rotate(double rotation) {
    return new StampEdit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.set(rotation));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo("rotation"))
        .hasMessage("Field 'rotation' must be a finite number.");
  }
}
