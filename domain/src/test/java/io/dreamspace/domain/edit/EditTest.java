package io.dreamspace.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditTest {

  @Test
  void keep_leavesTheValue() {
    assertThat(Edit.<String>keep().applyTo("old")).isEqualTo("old");
    assertThat(Edit.<String>keep().applyTo(null)).isNull();
  }

  @Test
  void set_replacesTheValue_evenByNull() {
    assertThat(Edit.set("new").applyTo("old")).isEqualTo("new");
    assertThat(Edit.<String>set(null).applyTo("old")).isNull();
  }

  @Test
  void edits_areEqualIfTheyDoTheSame() {
    assertThat(Edit.set("new")).isEqualTo(Edit.set("new")).isNotEqualTo(Edit.set("other"));
    assertThat(Edit.<String>set(null)).isNotEqualTo(Edit.<String>keep());
    assertThat(Edit.keep()).isEqualTo(Edit.keep());
  }
}
