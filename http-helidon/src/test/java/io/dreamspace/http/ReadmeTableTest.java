package io.dreamspace.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The README's table of accounts has calls that there are, with bodies that they take. */
class ReadmeTableTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| (`[A-Z]+ /(?:accounts|clients).*?) \\|", Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern FIELD = Pattern.compile("\"([a-z_]+)\"\\??");
  private static final int ROWS = 11;

  @RegisterExtension final TestServer server = TestServer.inMemory();

  private Map<String, String> values;
  private String account;
  private String client;
  private String device;

  @BeforeEach
  void create() {
    account = id(server.post("/accounts", "{\"user_name\": \"Matt\"}"), "account_id");
    client =
        id(
            server.post(
                "/clients",
                "{\"owner_id\":\"%s\",\"name\":\"Toaster\",\"uri\":\"https://a.example\",\"blurb\":\"abc\"}"
                    .formatted(account)),
            "client_id");
    device = id(server.post("/accounts/" + account + "/tokens", "{\"name\":\"abc\"}"), "client_id");
    values =
        Map.of(
            "user_name", "\"Another\"",
            "password", "\"correct horse\"",
            "twitch_id", "\"7\"",
            "name", "\"Sensor\"",
            "blurb", "\"A program.\"",
            "uri", "\"https://b.example\"",
            "redirects", "[\"https://b.example/back\"]",
            "owner_id", '"' + account + '"',
            "client_id", '"' + client + '"');
  }

  @Test
  void calls_areAnswered() throws IOException {
    List<String> rows =
        ROW.matcher(Files.readString(Path.of("..", "README.md")))
            .results()
            .map(row -> row.group(1))
            .toList();
    assertThat(rows).hasSize(ROWS);
    rows.forEach(this::callAll);
  }

  /** A piece of code is a call, or another body or query of the call before it. */
  private void callAll(String row) {
    String call = "";
    for (String code : CODE.matcher(row).results().map(match -> match.group(1)).toList()) {
      if (code.startsWith("{")) {
        send(call, body(code));
      } else if (code.startsWith("?")) {
        send(call.replaceFirst("\\?.*", "") + code, "");
      } else {
        call = code.contains(" ") ? code : code + " " + call.substring(call.indexOf(' ') + 1);
        if (!row.contains(code + "` `{")) {
          send(call, "");
        }
      }
    }
  }

  private void send(String call, String body) {
    String[] parts = call.split(" ");
    String path =
        parts[1]
            .replace("/accounts/ID", "/accounts/" + account)
            .replace("/clients/ID", "/clients/" + client)
            .replace("CLIENT", device)
            .replace("…", "7");
    Answer answer = server.send(parts[0], path, body);
    assertThat(answer.status()).as(call + " " + body + ": " + answer.text()).isIn(200, 409);
    if (answer.status() == 409) {
      assertThat(answer.text()).isEqualTo("A user name is chosen once.");
    }
  }

  private String body(String shown) {
    return FIELD
        .matcher(shown)
        .results()
        .map(field -> '"' + field.group(1) + "\":" + values.get(field.group(1)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String id(Answer answer, String field) {
    JsonNode json = answer.json();
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return json.get(field).textValue();
  }
}
