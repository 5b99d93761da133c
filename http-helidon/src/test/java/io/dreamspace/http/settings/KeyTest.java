package io.dreamspace.http.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeyTest {

  @ParameterizedTest
  @CsvSource({
    "HOST, --host, DREAMSPACE_HOST, server, host",
    "PORT, --port, DREAMSPACE_PORT, server, port",
    "ZONE, --zone, DREAMSPACE_ZONE, server, zone",
    "DATABASE, --database, DREAMSPACE_DATABASE, server, database",
    "API_TOKEN, --api-token, DREAMSPACE_API_TOKEN, API, APITOKEN",
    "BODY_LIMIT, --body-limit, DREAMSPACE_BODY_LIMIT, server, body_limit",
    "LOG_LEVEL, --log-level, DREAMSPACE_LOG_LEVEL, server, log_level",
    "CHANGES_KEPT_FOR, --changes-kept-for, DREAMSPACE_CHANGES_KEPT_FOR, server, changes_kept_for",
    "CHANGES_KEPT, --changes-kept, DREAMSPACE_CHANGES_KEPT, server, changes_kept",
    "ALLOW_DEFAULT_TOKEN, --allow-default-token, DREAMSPACE_ALLOW_DEFAULT_TOKEN, server,"
        + " allow_default_token",
    "ACCESS_TOKEN_LIFETIME, --access-token-lifetime, DREAMSPACE_ACCESS_TOKEN_LIFETIME, lifetimes,"
        + " access_token",
    "OIDC_CLIENT_SECRET, --oidc-client-secret, DREAMSPACE_OIDC_CLIENT_SECRET, oidc, client_secret"
  })
  void names_deriveFromConstant(
      Key key, String option, String variable, String section, String fileName) {
    assertThat(key.option()).isEqualTo(option);
    assertThat(key.variable()).isEqualTo(variable);
    assertThat(key.section()).isEqualTo(section);
    assertThat(key.fileName()).isEqualTo(fileName);
  }

  @ParameterizedTest
  @EnumSource
  void help_namesEachKey(Key key) {
    String help = Options.parse("--help").help().replaceAll("\\s+", " ");

    assertThat(help).contains(key.option(), key.variable(), key.purpose(), key.accepted());
    assertThat(help).contains("default " + key.fallback());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONFIG")
  void readme_namesEachKey(Key key) throws IOException {
    String row = "`%s` | `%s` | `%s` |".formatted(key.fileName(), key.variable(), key.option());

    assertThat(Path.of("..", "README.md")).content().contains(row);
  }

  @Test
  void ofFile_leavesOutTheKeyThatNamesTheFile() {
    List<Key> others = Arrays.stream(Key.values()).filter(key -> key != Key.CONFIG).toList();

    assertThat(Key.ofFile()).isEqualTo(others);
  }
}
