package io.dreamspace.http.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.application.change.Retention;
import io.dreamspace.http.request.TrustedProxies;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.event.Level;

class SettingsTest {

  @Test
  void toString_hidesTokenAndPassword() {
    assertThat(settings("127.0.0.1", 80, "jdbc:postgresql://ann:hunter2@db/x?password=hunter2", 1))
        .hasToString(
            "Settings[http://127.0.0.1:80, jdbc:postgresql://db/x, Z, body limit 1, log level"
                + " INFO]");
  }

  @ParameterizedTest
  @CsvSource({
    "dreamspace.db, dreamspace.db",
    "/a?b;c, /a?b;c",
    "jdbc:sqlite:/a/b.db, jdbc:sqlite:/a/b.db",
    "jdbc:sqlite:b.db?password=hunter2, jdbc:sqlite:b.db",
    "jdbc:h2:x;PASSWORD=hunter2, jdbc:h2:x"
  })
  void databaseLabel_leavesOutWhatMayBeSecret(String database, String label) {
    assertThat(settings("localhost", 1, database, 1).databaseLabel()).isEqualTo(label);
  }

  @Test
  void settings_refuseWhatNoServerCanHave() {
    assertThatIllegalArgumentException().isThrownBy(() -> settings("", 1, "x", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> settings("x", 65536, "x", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> settings("x", 1, " ", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> settings("x", 1, "x", 0));
  }

  private static Settings settings(String host, int port, String database, long bodyLimit) {
    return new Settings(
        host,
        port,
        ZoneOffset.UTC,
        database,
        new ApiToken("hunter2"),
        bodyLimit,
        Level.INFO,
        false,
        TrustedProxies.NONE,
        Lifetimes.standard(),
        null,
        Retention.standard());
  }
}
