package io.dreamspace.http.settings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence that somebody who starts the server wrongly can be told. */
class UsageProblemTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--prot 80|There is no option --prot; the nearest is --port. See --help.",
        "--api-tokn=hunter2|There is no option --api-tokn; the nearest is --api-token. See --help.",
        "-h|There is no option -h; the nearest is --help. See --help.",
        "--versoin|There is no option --versoin; the nearest is --version. See --help.",
        "--api-token a hunter2|An argument belongs to no option; a value that has spaces needs"
            + " quotes. See --help.",
        "--port|--port needs a value. See --help.",
        "--api-token --port 80|--api-token needs a value. See --help.",
        "--port 1 --port 2|--port is given twice. See --help.",
        "--port 80a|--port is \"80a\", but takes a whole number from 0 to 65535.",
        "--port=|--port is \"\", but takes a whole number from 0 to 65535.",
        "--host=|--host is \"\", but takes an IP address or a host name.",
        "--database=|--database is \"\", but takes the path of a file or a JDBC url.",
        "--zone Mars|--zone is \"Mars\", but takes a time zone such as Australia/Sydney or +10:00,"
            + " or 'system' for the machine's.",
        "--body-limit 16MB|--body-limit is \"16MB\", but takes a number of bytes from 1 to 1GiB,"
            + " such as 1048576, 512KiB or 16MiB.",
        "--log-level LOUD|--log-level is \"LOUD\", but takes ERROR, WARN, INFO, DEBUG or TRACE.",
        "--allow-default-token=maybe|--allow-default-token is \"maybe\", but takes true or false.",
        "--api-token=|--api-token takes 1 to 1000 printable ASCII characters, without a space at"
            + " either end; what was given is not repeated here.",
        "--api-token=hünter2|--api-token takes 1 to 1000 printable ASCII characters, without a"
            + " space at either end; what was given is not repeated here.",
        "--access-token-lifetime 0s|--access-token-lifetime is \"0s\", but takes a time from 1s to"
            + " 400d, such as 90s, 20m, 2h or 14d.",
        "--browser-session-lifetime=401d|--browser-session-lifetime is \"401d\", but takes a time"
            + " from 1s to 400d, such as 90s, 20m, 2h or 14d.",
        "--oidc-issuer=http://id.example --oidc-client-id=us --oidc-client-secret=x|--oidc-issuer"
            + " is \"http://id.example\", but takes the https url of an OpenID Connect issuer, or"
            + " 'none'.",
        "--oidc-issuer=https://id.example --oidc-client-id=us|Signing in by a provider needs"
            + " client_secret in section [oidc] too, or DREAMSPACE_OIDC_CLIENT_SECRET.",
        "--oidc-client-secret=hunter2|Signing in by a provider needs issuer in section [oidc] too,"
            + " or DREAMSPACE_OIDC_ISSUER.",
        "--oidc-issuer=https://id.example --oidc-client-id=us --oidc-client-secret=hünter2"
            + "|--oidc-client-secret takes 1 to 1000 printable ASCII characters without spaces, as"
            + " the provider gave it, or 'none'; what was given is not repeated here.",
        "--config none.conf|There is no configuration file none.conf.",
        "--config .|The configuration file . cannot be read; it has to be a file of UTF-8 text."
      })
  void commandLine_isToldWhatIsWrong(String arguments, String sentence) {
    assertThat(problem(Map.of(), arguments.split(" "))).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DREAMSPACE_PROT|80|The environment has DREAMSPACE_PROT, which is none of the variables of"
            + " this server; the nearest is DREAMSPACE_PORT.",
        "DREAMSPACE_TOKEN|hunter2|The environment has DREAMSPACE_TOKEN, which is none of the"
            + " variables of this server; the nearest is DREAMSPACE_API_TOKEN.",
        "DREAMSPACE_PORT|-1|DREAMSPACE_PORT is \"-1\", but takes a whole number from 0 to 65535.",
        "DREAMSPACE_API_TOKEN|''|DREAMSPACE_API_TOKEN takes 1 to 1000 printable ASCII characters,"
            + " without a space at either end; what was given is not repeated here.",
        "DREAMSPACE_CONFIG|none.conf|There is no configuration file none.conf."
      })
  void environment_isToldWhatIsWrong(String name, String value, String sentence) {
    assertThat(problem(Map.of(name, value))).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[sever]|dreamspace.conf, line 1: there is no section [sever]; the nearest is [server].",
        "[App]|dreamspace.conf, line 1: there is no section [App]; the nearest is [API].",
        "[server]/prot = 1|dreamspace.conf, line 2: there is no key prot in section [server]; the"
            + " nearest is port in section [server].",
        "[API]/port = 1|dreamspace.conf, line 2: there is no key port in section [API]; the nearest"
            + " is port in section [server].",
        "[server]/api_token = hunter2|dreamspace.conf, line 2: there is no key api_token in section"
            + " [server]; the nearest is APITOKEN in section [API].",
        "[server]/config = x|dreamspace.conf, line 2: there is no key config in section [server];"
            + " the nearest is zone in section [server].",
        "[server]/port = 1/port = 2|dreamspace.conf, line 3: port is set a second time.",
        "[server]/host = a/address = b|dreamspace.conf, line 3: host is set a second time.",
        "[server]/port = 80 # web|dreamspace.conf, line 2: port is \"80 # web\", but takes a whole"
            + " number from 0 to 65535.",
        "[server]/address =|dreamspace.conf, line 2: address is \"\", but takes an IP address or a"
            + " host name.",
        "[API]/APITOKEN =|dreamspace.conf, line 2: APITOKEN takes 1 to 1000 printable ASCII"
            + " characters, without a space at either end; what was given is not repeated here.",
        "[API]/APITOKEN hunter2|dreamspace.conf, line 2: expected '[section]' or 'key = value'."
      })
  void file_isToldWhatIsWrong(String text, String sentence) throws IOException {
    Files.writeString(directory.resolve("dreamspace.conf"), text.replace('/', '\n'));

    assertThat(problem(Map.of())).isEqualTo(sentence);
  }

  @Test
  void file_isToldThatItIsNotText() throws IOException {
    Files.writeString(directory.resolve("dreamspace.conf"), "# Grüße", ISO_8859_1);

    assertThat(problem(Map.of()))
        .isEqualTo(
            "The configuration file dreamspace.conf cannot be read; it has to be a file of UTF-8"
                + " text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--api-tokn=hunter2", "--api-token=x hunter2", "--api-token=hunter2\u0000"})
  void problem_neverRepeatsToken(String argument) {
    assertThat(problem(Map.of(), argument.split(" "))).doesNotContain("hunter2");
  }

  private String problem(Map<String, String> environment, String... arguments) {
    UsageProblem problem =
        catchThrowableOfType(
            UsageProblem.class, () -> Invocation.read(arguments, environment, directory, "1.2.3"));
    assertThat(problem.getCause()).isNull();
    return problem.getMessage();
  }
}
