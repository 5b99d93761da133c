package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteVersionTest {

  @ParameterizedTest
  @ValueSource(strings = {"3.51.2", "3.51.0", "3.50.9", "3.7.0", "2.99.99"})
  void affectedVersions_areRefused(String version) {
    assertThatThrownBy(() -> SqliteVersion.parse(version).refuseIfAffected())
        .isInstanceOf(DatabaseRefused.class)
        .hasMessage(
            "The SQLite library is version %s, which can corrupt databases;"
                + " at least 3.51.3 is needed.",
            version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.51.3", "3.51.10", "3.52.0", "3.100.0", "4.0.0"})
  void soundVersions_areAccepted(String version) {
    assertThatCode(() -> SqliteVersion.parse(version).refuseIfAffected())
        .doesNotThrowAnyException();
  }

  @Test
  void theVersionThatIsShipped_isAccepted() {
    assertThatCode(SqliteVersion::refuseAffected).doesNotThrowAnyException();
  }

  @Test
  void order_isByNumbers() {
    assertThat(SqliteVersion.parse("3.9.0")).isLessThan(SqliteVersion.parse("3.10.0"));
    assertThat(SqliteVersion.parse("3.9.9")).isLessThan(SqliteVersion.parse("4.0.0"));
    assertThat(SqliteVersion.parse("3.9.1")).isEqualByComparingTo(SqliteVersion.parse("3.9.1"));
  }
}
