package io.dreamspace.http.oauth;

import static io.dreamspace.http.oauth.OldClient.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.Concurrently;
import io.dreamspace.application.oauth.Consents;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs that make themselves clients, and get tokens once somebody has allowed it. */
class DisposableClientsTest {
  private static final String JSON = "Content-Type: application/json";

  @RegisterExtension final TestServer server = TestServer.inMemory();
  private Account account;
  private Consents consents;

  @BeforeEach
  void somebody() {
    account = account("Matt");
    consents = consents(account);
  }

  @Test
  void create_answersAllThatTheClientNeeds() {
    Answer answer = create("{\"name\":\"Sensor\",\"blurb\":\"Moisture.\"}");

    assertThat(answer.status()).isEqualTo(200);
    JsonNode json = answer.json();
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("name", "blurb", "id", "secret", "code", "expires_in");
    assertThat(json.get("name").textValue()).isEqualTo("Sensor");
    assertThat(json.get("blurb").textValue()).isEqualTo("Moisture.");
    assertThat(json.get("id").textValue()).matches("[0-9a-f]{24}");
    assertThat(json.get("secret").textValue()).matches("[A-Za-z0-9]{48}");
    assertThat(json.get("code").textValue()).matches("[A-Za-z0-9]{8}");
    assertThat(json.get("expires_in").intValue()).isEqualTo(1200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"blurb\":\"\"} | obj.name | error.path.missing",
        "{\"name\":\"abc\"} | obj.blurb | error.path.missing",
        "{\"name\":1,\"blurb\":\"\"} | obj.name | error.expected.jsstring",
        "{\"name\":\"ab\",\"blurb\":\"\"} | obj.name | The name of a client has 3 to 254"
            + " characters.",
      })
  void create_saysWhatIsWrong(String body, String path, String message) {
    Answer answer = create(body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("type").textValue()).isEqualTo("Error");
    assertThat(answer.json().get("error").textValue()).isEqualTo("Could not process request");
    assertThat(answer.json().get("details").get(path).get(0).get("msg").get(0).textValue())
        .isEqualTo(message);
  }

  @Test
  void create_takesNamesOfTheRightLength() {
    assertThat(create(named("abc")).status()).isEqualTo(200);
    assertThat(create(named("x".repeat(254))).status()).isEqualTo(200);
    assertThat(create(named("x".repeat(255))).status()).isEqualTo(400);
  }

  @Test
  void code_beforeAnybodyAllowedIt_canBeTriedAgain() {
    JsonNode client = created();

    assertError(redeem(client), "invalid_grant");
    assertError(redeem(client), "invalid_grant");
    allow(client);
    Answer answer = redeem(client);

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().get("user").get("id").textValue()).isEqualTo(account.id().hex());
    assertError(redeem(client), "invalid_grant");
    String refresh = answer.json().get("refresh_token").textValue();
    assertThat(refresh(client, refresh).status()).isEqualTo(200);
  }

  @Test
  void code_isCaseSensitive_andAnothersIsWorthNothing() {
    JsonNode client = created();
    JsonNode other = created();
    allow(client);
    String code = client.get("code").textValue();

    assertError(redeem(client, client.get("secret").textValue(), swapped(code)), "invalid_grant");
    assertError(redeem(other, other.get("secret").textValue(), code), "invalid_grant");
    assertError(redeem(client, "wrong", code), "invalid_client");
    assertThat(redeem(client).status()).isEqualTo(200);
  }

  @Test
  void code_expires_allowedOrNot() {
    JsonNode allowed = created();
    JsonNode late = created();
    allow(allowed);
    server.clock().advance(Duration.ofSeconds(1200));

    assertError(redeem(allowed), "invalid_grant");
    assertThatThrownBy(() -> allow(late)).isInstanceOf(NotFound.class);
  }

  @Test
  void code_lastsTwentyMinutes() {
    JsonNode client = created();
    server.clock().advance(Duration.ofSeconds(1199));
    allow(client);

    assertThat(redeem(client).status()).isEqualTo(200);
  }

  @Test
  void client_isBoundOnce_forEver() {
    JsonNode client = created();
    Consents others = consents(account("Other"));
    allow(client);

    assertThatThrownBy(() -> allow(client, others)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> allow(client)).isInstanceOf(NotFound.class);
    redeem(client);
    assertThatThrownBy(() -> allow(client, others)).isInstanceOf(NotFound.class);
  }

  @Test
  void client_ofManyWhoAllowItAtOnce_isOnes() {
    JsonNode client = created();
    List<Consents> people = Concurrently.call(64, number -> consents(account("Name " + number)));

    List<Boolean> bound = Concurrently.call(64, number -> tryToAllow(client, people.get(number)));

    assertThat(bound).filteredOn(Boolean.TRUE::equals).hasSize(1);
  }

  @Test
  void code_ofManyWhoShowItAtOnce_isOnes() {
    JsonNode client = created();
    allow(client);

    List<Integer> answers = Concurrently.call(64, number -> redeem(client).status());

    assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
  }

  private boolean tryToAllow(JsonNode client, Consents somebody) {
    try {
      allow(client, somebody);
      return true;
    } catch (NotFound taken) {
      return false;
    }
  }

  private void allow(JsonNode client) {
    allow(client, consents);
  }

  private static void allow(JsonNode client, Consents somebody) {
    somebody.allowDisposable(client.get("id").textValue(), client.get("code").textValue());
  }

  private Answer redeem(JsonNode client) {
    return redeem(client, client.get("secret").textValue(), client.get("code").textValue());
  }

  /** As blotre-py does, the redirect empty. */
  private Answer redeem(JsonNode client, String secret, String code) {
    return post(
        "redirect_uri=&code=%s&client_secret=%s&client_id=%s&grant_type=%s"
            .formatted(
                code,
                secret,
                client.get("id").textValue(),
                "https%3A%2F%2Foauth2grant.blot.re%2Fonetime_code"));
  }

  private Answer refresh(JsonNode client, String token) {
    return post(
        "redirect_uri=&refresh_token=%s&client_secret=%s&client_id=%s&grant_type=refresh_token"
            .formatted(token, client.get("secret").textValue(), client.get("id").textValue()));
  }

  private Answer post(String form) {
    return send(
        server,
        "POST",
        "/v0/oauth2/access_token",
        form,
        "Content-Type: application/x-www-form-urlencoded",
        "accepts: application/json");
  }

  private Answer create(String body) {
    return send(
        server,
        "PUT",
        "/v0/oauth2/disposable",
        body,
        JSON,
        "accepts: application/json",
        "authorization: Bearer undefined");
  }

  private JsonNode created() {
    return create(named("Sensor")).json();
  }

  private static String named(String name) {
    return "{\"name\":\"" + name + "\",\"blurb\":\"\"}";
  }

  private static String swapped(String code) {
    return code.equals(code.toLowerCase()) ? code.toUpperCase() : code.toLowerCase();
  }

  private Account account(String name) {
    return server.session().accounts().create(new AccountDraft(new UserName(name), null, null));
  }

  private Consents consents(Account holder) {
    return server.own(new Caller.Member(holder.id())).consents();
  }

  private static void assertError(Answer answer, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().get("error").textValue()).isEqualTo(code);
  }
}
