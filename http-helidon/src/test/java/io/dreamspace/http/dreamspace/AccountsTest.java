package io.dreamspace.http.dreamspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.Stores;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.application.oauth.ClientCredentials;
import io.dreamspace.application.oauth.GrantOutcome;
import io.dreamspace.application.oauth.GrantRequest;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.http.Answer;
import io.dreamspace.http.LogLines;
import io.dreamspace.http.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever holds the API key does about accounts, one call each. */
class AccountsTest {
  private static final String MATT =
      "{\"user_name\": \"Mr Tree\", \"password\": \"correct horse\", \"twitch_id\": \"7\"}";

  private final Stores stores = new InMemoryStores();
  @RegisterExtension final TestServer server = TestServer.over(stores);

  @Test
  void post_createsAnAccountThatCanSignIn() {
    Answer answer = server.post("/accounts", MATT);

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    JsonNode json = answer.json();
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("account_id", "user_name", "root_stream", "twitch_id", "created_at");
    assertThat(json.get("user_name").textValue()).isEqualTo("Mr Tree");
    assertThat(json.get("created_at").textValue()).isEqualTo("2025-06-08T22:00:00.123456+10:00");
    assertThat(signIn("correct horse")).isEqualTo(id(json));
    assertThat(server.get("/accounts/" + id(json)).text()).isEqualTo(answer.text());
    assertThat(
            server
                .get("/v0/api/stream/" + json.get("root_stream").textValue())
                .json()
                .get("uri")
                .textValue())
        .isEqualTo("mr+tree");
  }

  @Test
  void get_findsByNameOrTwitchId() {
    String account = server.post("/accounts", MATT).text();

    assertThat(server.get("/accounts?user_name=MR+TREE").text()).isEqualTo("[" + account + "]");
    assertThat(server.get("/accounts?twitch_id=7").text()).isEqualTo("[" + account + "]");
    assertThat(server.get("/accounts?twitch_id=7&user_name=other").text()).isEqualTo("[]");
    assertThat(server.get("/accounts?user_name=a/b").text()).isEqualTo("[]");
    assertThat(server.get("/accounts").status()).isEqualTo(400);
    assertThat(server.get("/accounts?name=x").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | Field 'user_name' is required.",
        "{\"user_name\": \"ab\"} | A user name has 3 to 64 letters, digits, spaces, underscores,"
            + " hyphens or dollar signs.",
        "{\"user_name\": \"abc\", \"password\": \"short\"} | A password has 8 to 128 characters.",
      })
  void post_saysWhatIsWrong(String body, String sentence) {
    Answer answer = server.post("/accounts", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).isEqualTo(sentence);
  }

  @Test
  void post_ofANameThatIsTaken_isAConflict() {
    server.post("/accounts", MATT);

    Answer answer = server.post("/accounts", "{\"user_name\": \"mr tree\"}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).isEqualTo("This user name is taken.");
  }

  @Test
  void password_isReset() {
    String id = id(server.post("/accounts", MATT).json());

    Answer answer =
        server.post("/accounts/" + id + "/password", "{\"password\": \"battery staple\"}");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(signIn("battery staple")).isEqualTo(id);
  }

  @Test
  void user_isWhoHasTheSameTwitchAccount() {
    String id = id(server.post("/accounts", MATT).json());
    assertThat(server.get("/accounts/" + id + "/user").status()).isEqualTo(404);

    String user = server.post("/users", "{\"twitch_id\": \"7\", \"name\": \"matt\"}").text();

    assertThat(server.get("/accounts/" + id + "/user").text()).isEqualTo(user);
    assertThat(server.get("/accounts/" + id + "/user/specimens").text()).isEqualTo("[]");
  }

  @Test
  void tokens_areIssuedToADevice() {
    String id = id(server.post("/accounts", MATT).json());

    JsonNode device = server.post("/accounts/" + id + "/tokens", "{\"name\": \"Sensor\"}").json();

    assertThat(canRefresh(device, device.get("client_secret").textValue())).isTrue();
    assertThat(device.get("tokens").get("user").get("id").textValue()).isEqualTo(id);
  }

  @Test
  void clients_areRegistered_andGetTokens() {
    String id = id(server.post("/accounts", MATT).json());

    JsonNode client = server.post("/clients", aClient(id)).json();
    JsonNode issued =
        server
            .post(
                "/accounts/" + id + "/tokens",
                "{\"client_id\": \"%s\"}".formatted(client.get("client_id").textValue()))
            .json();

    assertThat(client.get("redirects").toString()).isEqualTo("[\"https://example.org/back\"]");
    assertThat(issued.get("client_secret").isNull()).isTrue();
    assertThat(canRefresh(issued, client.get("client_secret").textValue())).isTrue();
  }

  @Test
  void patch_givesAnAccountItsName_once() {
    String id =
        server
            .access()
            .browserSessions()
            .signIn(new ExternalIdentity("https://issuer.example", "7"))
            .account()
            .hex();

    Answer named = server.patch("/accounts/" + id, "{\"user_name\": \"Mr Tree\"}");

    assertThat(named.status()).as(named.text()).isEqualTo(200);
    assertThat(server.get("/accounts?user_name=mr+tree").text())
        .isEqualTo("[" + named.text() + "]");
    Answer again = server.patch("/accounts/" + id, "{\"user_name\": \"Other\"}");
    assertThat(again.status() + " " + again.text()).isEqualTo("409 A user name is chosen once.");
  }

  @Test
  void password_isNotTold_onlyWhetherThereIsOne() {
    String with = id(server.post("/accounts", MATT).json());
    String without = id(server.post("/accounts", "{\"user_name\": \"Other\"}").json());

    assertThat(server.get("/accounts/" + with + "/password").text()).isEqualTo("{\"is_set\":true}");
    assertThat(server.get("/accounts/" + without + "/password").text())
        .isEqualTo("{\"is_set\":false}");
  }

  @Test
  void clients_areLookedAt_changed_andDeleted() {
    String owner = id(server.post("/accounts", MATT).json());
    JsonNode made = server.post("/clients", aClient(owner)).json();
    String path = "/clients/" + made.get("client_id").textValue();

    Answer client = server.get(path);
    assertThat(client.json().fieldNames())
        .toIterable()
        .containsExactly(
            "client_id", "owner_id", "name", "uri", "blurb", "redirects", "created_at");
    assertThat(server.get("/accounts/" + owner + "/clients").text())
        .isEqualTo("[" + client.text() + "]");
    Answer secret = server.post(path + "/secret", "", "Idempotency-Key: secret");
    assertThat(secret.json().get("client_secret")).isNotEqualTo(made.get("client_secret"));
    assertThat(stores.receipts().find("test", new IdempotencyKey("secret")).orElseThrow().outcome())
        .startsWith("sealed ");
    String redirects = "{\"redirects\":[\"https://a.example/x\"]}";
    assertThat(server.patch(path, redirects).json().get("redirects").toString())
        .isEqualTo("[\"https://a.example/x\"]");
    assertThat(server.delete(path).text()).contains("https://a.example/x");
    assertThat(server.get(path).text()).isEqualTo("Client does not exist.");
  }

  @Test
  void authorizations_areSeen_andEnded() {
    String id = id(server.post("/accounts", MATT).json());
    JsonNode device = server.post("/accounts/" + id + "/tokens", "{\"name\": \"Sensor\"}").json();
    String all = "/accounts/" + id + "/authorizations";

    JsonNode authorization = server.get(all).json().get(0);

    assertThat(authorization.get("client")).isEqualTo(device.get("client"));
    assertThat(authorization.get("client").get("uri").isNull()).isTrue();
    assertThat(authorization.get("issued_at").textValue())
        .isEqualTo("2025-06-08T22:00:00.123456+10:00");
    String one = all + "/" + device.get("client_id").textValue();
    assertThat(server.delete(one).json()).isEqualTo(authorization);
    assertThat(server.get(all).text()).isEqualTo("[]");
    assertThat(server.delete(one).text()).isEqualTo("This client cannot act for the account.");
    assertThat(canRefresh(device, device.get("client_secret").textValue())).isFalse();
  }

  @Test
  void unknownAccounts_areNotFound() {
    String nobody = "0".repeat(24);

    assertThat(server.get("/accounts/" + nobody).status()).isEqualTo(404);
    assertThat(server.get("/accounts/7").status()).isEqualTo(404);
    assertThat(server.post("/clients", aClient(nobody)).status()).isEqualTo(404);
    assertThat(server.post("/clients", aClient("7")).text())
        .isEqualTo("Field 'owner_id' must be 24 hexadecimal digits.");
  }

  @Test
  void repeatedRequest_isAnsweredAlike_thoughTheReceiptTellsNobody() {
    String id = id(server.post("/accounts", MATT, "Idempotency-Key: account").json());
    Answer first = server.post("/clients", aClient(id), "Idempotency-Key: client");

    Answer second = server.post("/clients", aClient(id), "Idempotency-Key: client");

    assertThat(first.status()).as(first.text()).isEqualTo(200);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(second.header("Idempotent-Replay")).contains("true");
    assertThat(stores.receipts().find("test", new IdempotencyKey("client")).orElseThrow().outcome())
        .startsWith("sealed ")
        .doesNotContain(first.json().get("client_secret").textValue());
  }

  @Test
  void secrets_areNeverLogged() throws InterruptedException {
    try (LogLines log = new LogLines()) {
      String id = id(server.post("/accounts", MATT).json());
      JsonNode client = server.post("/clients", aClient(id)).json();
      log.awaitRequest("POST /clients 200");

      assertThat(log.all().toString())
          .doesNotContain("correct horse", client.get("client_secret").textValue());
    }
  }

  private static String id(JsonNode account) {
    return account.get("account_id").textValue();
  }

  private static String aClient(String owner) {
    return """
    {"owner_id": "%s", "name": "Toaster", "uri": "https://example.org", "blurb": "A program.",
     "redirects": [" https://example.org/back/ "]}\
    """
        .formatted(owner);
  }

  private String signIn(String password) {
    return server
        .access()
        .browserSessions()
        .signIn("mr tree", password, "192.0.2.1")
        .account()
        .hex();
  }

  private boolean canRefresh(JsonNode issued, String secret) {
    GrantOutcome outcome =
        server
            .access()
            .tokens()
            .exchange(
                new GrantRequest.OfRefreshToken(
                    new ClientCredentials(issued.get("client_id").textValue(), new Secret(secret)),
                    new Secret(issued.get("tokens").get("refresh_token").textValue())));
    return outcome instanceof GrantOutcome.Granted;
  }
}
