package io.dreamspace.http.oauth;

import static io.dreamspace.http.oauth.OldClient.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.Concurrently;
import io.dreamspace.domain.client.CodeChallenge;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How programs get tokens, as they have always asked for them. */
class TokenEndpointTest {
  /** Of RFC 7636, appendix B. */
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final CodeChallenge CHALLENGE =
      new CodeChallenge("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");

  @TempDir static Path directory;
  @RegisterExtension final TestServer server = TestServer.inMemory();
  private OldClient client;

  @BeforeEach
  void register() {
    client = OldClient.on(server);
  }

  @Test
  void code_isRedeemedForTokensAndTheUser() {
    Answer answer = client.redeem(client.code());

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    JsonNode json = answer.json();
    assertThat(json.get("access_token").textValue()).matches("[A-Za-z0-9]{48}");
    assertThat(json.get("refresh_token").textValue())
        .matches("[A-Za-z0-9]{48}")
        .isNotEqualTo(json.get("access_token").textValue());
    assertThat(answer.text())
        .isEqualTo(
            "{\"access_token\":\"%s\",\"token_type\":\"bearer\",\"expires_in\":7200,"
                    .formatted(json.get("access_token").textValue())
                + "\"refresh_token\":\"%s\",\"user\":"
                    .formatted(json.get("refresh_token").textValue())
                + "{\"id\":\"%s\",\"userName\":\"Toast Master\",\"rootStream\":\"%s\"}}"
                    .formatted(client.account().id().hex(), client.account().rootStream().hex()));
    assertNeverKept(answer);
    assertThat(answer.header("Content-Type")).contains("application/json; charset=utf-8");
  }

  @Test
  void code_countsOnce() {
    String code = client.code();
    assertThat(client.redeem(code).status()).isEqualTo(200);

    assertError(client.redeem(code), "invalid_grant");
  }

  @Test
  void code_isReplacedByTheNext() {
    String first = client.code();
    String second = client.code();

    assertError(client.redeem(first), "invalid_grant");
    assertThat(client.redeem(second).status()).isEqualTo(200);
  }

  @Test
  void code_expires() {
    String code = client.code();
    server.clock().advance(Duration.ofSeconds(3600));

    assertError(client.redeem(code), "invalid_grant");
  }

  @Test
  void code_lastsAnHour() {
    String code = client.code();
    server.clock().advance(Duration.ofSeconds(3599));

    assertThat(client.redeem(code).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https%3A%2F%2Fexample.org%2Fback%2F",
        "https%3A%2F%2Fexample.org%2FBack",
        "https%3A%2F%2Fexample.org",
        ""
      })
  void code_needsTheRedirectToTheLetter(String redirect) {
    String form =
        "grant_type=authorization_code&client_id=%s&client_secret=%s&redirect_uri=%s&code=%s";
    String code = client.code();

    assertError(
        client.post(form.formatted(client.id(), client.secret(), redirect, code)), "invalid_grant");
    assertThat(client.redeem(code).status()).isEqualTo(200);
  }

  @Test
  void code_needsTheRedirect() {
    assertError(
        client.post(
            "grant_type=authorization_code&client_id=%s&client_secret=%s&code=%s"
                .formatted(client.id(), client.secret(), client.code())),
        "invalid_grant");
  }

  @Test
  void code_withAChallenge_needsItsVerifier() {
    String code = client.code(CHALLENGE);

    assertError(client.redeem(code), "invalid_grant");
    assertError(client.redeem(code + "&code_verifier=" + "A".repeat(43)), "invalid_grant");
    assertThat(client.redeem(code + "&code_verifier=" + VERIFIER).status()).isEqualTo(200);
  }

  @Test
  void code_withoutAChallenge_takesNoVerifier() {
    assertError(client.redeem(client.code() + "&code_verifier=" + VERIFIER), "invalid_grant");
  }

  @Test
  void code_ofManyWhoShowItAtOnce_isOnes() {
    try (TestServer onDisk = TestServer.onSqlite(directory)) {
      OldClient raced = OldClient.on(onDisk);
      String code = raced.code();

      List<Integer> answers = Concurrently.call(64, number -> raced.redeem(code).status());

      assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
      assertThat(answers).filteredOn(status -> status == 400).hasSize(63);
    }
  }

  @Test
  void refreshToken_isRotated() {
    JsonNode first = client.redeem(client.code()).json();

    Answer answer = client.refresh(first.get("refresh_token").textValue());

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertNeverKept(answer);
    JsonNode second = answer.json();
    assertThat(second.get("user")).isEqualTo(first.get("user"));
    assertThat(second.get("access_token")).isNotEqualTo(first.get("access_token"));
    assertError(client.refresh(first.get("refresh_token").textValue()), "invalid_grant");
    assertUnknown(first);
    assertThat(client.refresh(second.get("refresh_token").textValue()).status()).isEqualTo(200);
  }

  @Test
  void refreshToken_lastsTwoWeeks() {
    String token = client.redeem(client.code()).json().get("refresh_token").textValue();
    server.clock().advance(Duration.ofSeconds(1_209_599));
    JsonNode next = client.refresh(token).json();
    server.clock().advance(Duration.ofSeconds(1_209_600));

    assertError(client.refresh(next.get("refresh_token").textValue()), "invalid_grant");
  }

  @Test
  void refreshToken_ofManyWhoShowItAtOnce_isOnes() {
    String token = client.redeem(client.code()).json().get("refresh_token").textValue();

    List<Integer> answers = Concurrently.call(64, number -> client.refresh(token).status());

    assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
  }

  @Test
  void accessToken_thatHasExpired_isAnsweredByTheChallenge() {
    JsonNode tokens = client.redeem(client.code()).json();
    server.clock().advance(Duration.ofSeconds(7199));
    assertThat(setStatus(tokens).status()).isEqualTo(200);
    server.clock().advance(Duration.ofSeconds(1));

    Answer refused = setStatus(tokens);

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.text())
        .isEqualTo("{\"type\":\"Error\",\"error\":\"Access token is expired.\",\"details\":null}");
    assertThat(refused.header("WWW-Authenticate"))
        .contains("Bearer error=\"invalid_token\" error_description=\"Access token is expired\"");
    JsonNode next = client.refresh(tokens.get("refresh_token").textValue()).json();
    assertThat(setStatus(next).status()).isEqualTo(200);
  }

  @Test
  void client_hasToBeTheOneItSays() {
    String form =
        "grant_type=authorization_code&client_id=%s&client_secret=%s&redirect_uri=%s&code=%s";
    String code = client.code();
    String redirect = OldClient.ENCODED_REDIRECT;

    assertError(
        client.post(form.formatted(client.id(), "wrong", redirect, code)), "invalid_client");
    assertError(
        client.post(form.formatted("0".repeat(24), client.secret(), redirect, code)),
        "invalid_client");
    assertError(
        client.post(form.formatted("nonsense", client.secret(), redirect, code)), "invalid_client");
    assertThat(client.redeem(code).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grant_type=authorization_code&client_id=x&redirect_uri=&code=x",
        "grant_type=authorization_code&client_secret=x&redirect_uri=&code=x",
        "grant_type=refresh_token&refresh_token=x",
        "grant_type=https%3A%2F%2Foauth2grant.blot.re%2Fonetime_code&code=x"
      })
  void client_hasToSayWhichItIs(String form) {
    assertError(client.post(form), "invalid_grant");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "grant_type=", "grant_type=password&client_id=x&client_secret=y"})
  void otherGrants_areNotSupported(String form) {
    assertError(client.post(form), "unsupported_grant_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"code=%zz", "grant_type=refresh_token&grant_type=refresh_token"})
  void malformedForms_areInvalid(String form) {
    assertError(client.post(form), "invalid_request");
  }

  @Test
  void query_isRefused_whateverItSays() {
    String query =
        "?grant_type=refresh_token&client_id=%s&client_secret=%s&refresh_token=x"
            .formatted(client.id(), client.secret());
    Answer answer =
        send(
            server,
            "POST",
            "/v0/oauth2/access_token" + query,
            "",
            "Content-Type: application/x-www-form-urlencoded");

    assertError(answer, "invalid_request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data; boundary=x"})
  void body_hasToBeAForm(String type) {
    Answer answer =
        send(
            server,
            "POST",
            "/v0/oauth2/access_token",
            "grant_type=refresh_token",
            "Content-Type: " + type);

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.json().get("error").isTextual()).isTrue();
  }

  private Answer setStatus(JsonNode tokens) {
    return send(
        server,
        "POST",
        "/v0/api/stream/" + client.account().rootStream().hex() + "/status",
        "{\"color\": \"#123456\"}",
        "Content-Type: application/json",
        "Authorization: Bearer " + tokens.get("access_token").textValue());
  }

  private void assertUnknown(JsonNode tokens) {
    Answer refused = setStatus(tokens);
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.json().get("error").textValue()).isEqualTo("Action requires authorization.");
    assertThat(refused.header("WWW-Authenticate")).isEmpty();
  }

  private static void assertError(Answer answer, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.text())
        .isEqualTo("{\"error\":\"%s\",\"error_description\":\"\"}".formatted(code));
    assertNeverKept(answer);
  }

  private static void assertNeverKept(Answer answer) {
    assertThat(answer.header("Cache-Control")).contains("no-cache, no-store, must-revalidate");
    assertThat(answer.header("Expires")).contains("0");
  }
}
