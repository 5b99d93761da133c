package io.dreamspace.http.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.application.change.Retention;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.http.request.TrustedProxies;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.event.Level;

class InvocationTest {
  @TempDir private Path directory;

  @Test
  void read_servesByDefault() {
    assertThat(settings(Map.of()))
        .isEqualTo(
            new Settings(
                "127.0.0.1",
                8080,
                ZoneId.systemDefault(),
                "dreamspace.db",
                new ApiToken("SecureToken"),
                16 * 1024 * 1024,
                Level.INFO,
                false,
                TrustedProxies.NONE,
                Lifetimes.standard(),
                null,
                Retention.standard()));
  }

  @Test
  void read_takesEverythingFromFile() throws IOException {
    write(
        "dreamspace.conf",
        """
        [API]
        APITOKEN = hunter2
        [server]
        host = localhost
        port = 1
        zone = Europe/Paris
        database = jdbc:sqlite:x.db
        body_limit = 1KiB
        log_level = debug
        allow_default_token = yes
        trusted_proxies = 127.0.0.1, 10.0.0.0/8
        [lifetimes]
        access_token = 2s
        refresh_token = 3m
        authorization_code = 4h
        one_time_code = 5d
        browser_session = 400D
        [oidc]
        issuer = https://id.twitch.tv/oauth2
        client_id = us
        client_secret = hunter2
        name = Twitch
        """);

    assertThat(settings(Map.of())).isEqualTo(everything());
  }

  @Test
  void read_takesEverythingFromEnvironment() {
    Map<String, String> environment = new HashMap<>();
    environment.putAll(
        Map.of(
            "DREAMSPACE_ACCESS_TOKEN_LIFETIME", "2s",
            "DREAMSPACE_REFRESH_TOKEN_LIFETIME", "3m",
            "DREAMSPACE_AUTHORIZATION_CODE_LIFETIME", "4h",
            "DREAMSPACE_ONE_TIME_CODE_LIFETIME", "5d",
            "DREAMSPACE_BROWSER_SESSION_LIFETIME", "400d",
            "DREAMSPACE_OIDC_ISSUER", "https://id.twitch.tv/oauth2",
            "DREAMSPACE_OIDC_CLIENT_ID", "us",
            "DREAMSPACE_OIDC_CLIENT_SECRET", "hunter2",
            "DREAMSPACE_OIDC_NAME", "Twitch"));
    environment.putAll(
        Map.of(
            "DREAMSPACE_API_TOKEN", "hunter2",
            "DREAMSPACE_HOST", "localhost",
            "DREAMSPACE_PORT", "1",
            "DREAMSPACE_ZONE", "Europe/Paris",
            "DREAMSPACE_DATABASE", "jdbc:sqlite:x.db",
            "DREAMSPACE_BODY_LIMIT", "1KiB",
            "DREAMSPACE_LOG_LEVEL", "debug",
            "DREAMSPACE_ALLOW_DEFAULT_TOKEN", "yes",
            "DREAMSPACE_TRUSTED_PROXIES", "127.0.0.1,10.0.0.0/8",
            "PATH", "/bin"));

    assertThat(settings(environment)).isEqualTo(everything());
  }

  @Test
  void read_takesEverythingFromCommandLine() {
    assertThat(
            settings(
                Map.of(),
                "--api-token=hunter2",
                "--host=localhost",
                "--port",
                "1",
                "--zone=Europe/Paris",
                "--database=jdbc:sqlite:x.db",
                "--body-limit=1KiB",
                "--log-level=debug",
                "--allow-default-token",
                "--trusted-proxies=127.0.0.1,10.0.0.0/8",
                "--access-token-lifetime=2s",
                "--refresh-token-lifetime=3m",
                "--authorization-code-lifetime=4h",
                "--one-time-code-lifetime=5d",
                "--browser-session-lifetime=400d",
                "--oidc-issuer=https://id.twitch.tv/oauth2",
                "--oidc-client-id=us",
                "--oidc-client-secret=hunter2",
                "--oidc-name=Twitch"))
        .isEqualTo(everything());
  }

  @Test
  void read_letsLaterSourcesWin() throws IOException {
    write("dreamspace.conf", "[server]\nport = 1\nhost = file\ndatabase = file");
    Map<String, String> environment =
        Map.of("DREAMSPACE_PORT", "2", "DREAMSPACE_HOST", "environment");

    Settings settings = settings(environment, "--port", "3");

    assertThat(settings.port()).isEqualTo(3);
    assertThat(settings.host()).isEqualTo("environment");
    assertThat(settings.database()).isEqualTo("file");
  }

  @Test
  void read_prefersFileOfCommandLineToThatOfEnvironment() throws IOException {
    write("dreamspace.conf", "[server]\nport = 1");
    write("environment.conf", "[server]\nport = 2");
    write("line.conf", "[server]\nport = 3");
    Map<String, String> environment = Map.of("DREAMSPACE_CONFIG", "environment.conf");

    assertThat(settings(Map.of()).port()).isEqualTo(1);
    assertThat(settings(environment).port()).isEqualTo(2);
    assertThat(settings(environment, "--config", "line.conf").port()).isEqualTo(3);
  }

  @Test
  void read_ignoresCaseAndKnowsOtherNamesInFile() throws IOException {
    write("dreamspace.conf", "\uFEFF[Server]\r\nADDRESS = ::1\r\n[api]\r\nApiToken = x\r\n");

    assertThat(settings(Map.of()).host()).isEqualTo("::1");
    assertThat(settings(Map.of()).apiToken()).isEqualTo(new ApiToken("x"));
  }

  @Test
  void read_takesFlagWithValue() {
    Map<String, String> environment = Map.of("DREAMSPACE_ALLOW_DEFAULT_TOKEN", "true");

    assertThat(settings(environment, "--allow-default-token=false").allowDefaultToken()).isFalse();
    assertThat(settings(environment).allowDefaultToken()).isTrue();
  }

  @Test
  void read_callsAProviderAsItsHost() {
    Settings settings =
        settings(
            Map.of(),
            "--oidc-issuer=https://id.twitch.tv/oauth2",
            "--oidc-client-id=us",
            "--oidc-client-secret=hunter2");

    assertThat(settings.provider()).extracting(Provider::name).isEqualTo("id.twitch.tv");
    assertThat(settings.toString() + settings.provider()).doesNotContain("hunter2");
  }

  @Test
  void read_takesArgumentsLiterally() throws IOException {
    write("arguments", "--port 1");

    assertThat(settings(Map.of(), "--database=@arguments").database()).isEqualTo("@arguments");
    assertThat(settings(Map.of(), "--api-token", "${sys:user.home}").apiToken().value())
        .isEqualTo("${sys:user.home}");
    assertThat(settings(Map.of(), "--api-token", "-x\"y\"").apiToken().value())
        .isEqualTo("-x\"y\"");
  }

  @Test
  void read_showsHelpAndVersionWhateverTheRest() {
    Map<String, String> environment = Map.of("DREAMSPACE_PORT", "wrong");

    assertThat(read(environment, "--help"))
        .isInstanceOfSatisfying(
            Invocation.Show.class,
            show ->
                assertThat(show.text()).startsWith("Usage: java -jar dreamspace.jar [OPTIONS]"));
    assertThat(read(environment, "--version")).isEqualTo(new Invocation.Show("Dreamspace 1.2.3"));
  }

  private static Settings everything() {
    return new Settings(
        "localhost",
        1,
        ZoneId.of("Europe/Paris"),
        "jdbc:sqlite:x.db",
        new ApiToken("hunter2"),
        1024,
        Level.DEBUG,
        true,
        TrustedProxies.parse("127.0.0.1, 10.0.0.0/8"),
        new Lifetimes(
            Duration.ofSeconds(2),
            Duration.ofMinutes(3),
            Duration.ofHours(4),
            Duration.ofDays(5),
            Duration.ofDays(400)),
        new Provider(
            URI.create("https://id.twitch.tv/oauth2"), "us", new Secret("hunter2"), "Twitch"),
        Retention.standard());
  }

  private Settings settings(Map<String, String> environment, String... arguments) {
    return ((Invocation.Serve) read(environment, arguments)).settings();
  }

  private Invocation read(Map<String, String> environment, String... arguments) {
    return Invocation.read(arguments, environment, directory, "1.2.3");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }
}
