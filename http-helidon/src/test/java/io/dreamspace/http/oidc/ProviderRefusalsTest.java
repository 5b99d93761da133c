package io.dreamspace.http.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.dreamspace.domain.client.CodeChallenge;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.reading.Form;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is signed in by what is not said by the provider, to us, now, and for this browser. */
class ProviderRefusalsTest {
  private static final String NOT_BEGUN =
      "That took too long, or was begun elsewhere. Please try again.";
  private static final String SILENT = "Script does not answer. Please try again later.";
  private static final String UNSOUND =
      "What Script answered cannot be believed. Please try again.";
  private static final ECKey KEY = ScriptedProvider.key("one");

  @AutoClose private final ScriptedProvider script = new ScriptedProvider();
  @AutoClose private final TestServer server = TestServer.with(script.provider());
  @AutoClose private final Traveller traveller = new Traveller(server);
  @AutoClose private final Traveller other = new Traveller(server);

  private Form sent;

  ProviderRefusalsTest() throws IOException {}

  @BeforeEach
  void leave() {
    script.publishes(KEY);
    sent = leave(traveller);
  }

  /** What a browser is sent to the provider with. */
  private static Form leave(Traveller who) {
    return Form.of(who.leave("/account").getRawQuery());
  }

  private Map<String, Object> claims() {
    return script.claims(sent.text("nonce"));
  }

  private HttpResponse<String> comeBack(String idToken) {
    script.gives(idToken);
    return comeBack(traveller, sent.text("state"), "code=c0de");
  }

  private static HttpResponse<String> comeBack(Traveller who, String state, String rest) {
    return who.get("/login/provider/return?state=" + state + "&" + rest);
  }

  private void assertRefused(HttpResponse<String> answer, int status, String sentence) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body())
        .contains("role=\"alert\">" + sentence + "</p>", "name=\"password\"")
        .doesNotContain("c0de", "hunter2", sent.text("state"));
    assertThat(traveller.isSignedIn()).isFalse();
  }

  @Test
  void rightOne_isBelieved() {
    HttpResponse<String> answer = comeBack(ScriptedProvider.signed(KEY, claims()));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(traveller.isSignedIn()).isTrue();
    assertThat(sent.text("a")).isEqualTo("b");
    String basic =
        Base64.getEncoder().encodeToString("dreamspace:hunter2".getBytes(StandardCharsets.UTF_8));
    assertThat(script.asked).singleElement().asString().startsWith("Basic " + basic + " grant");
    Form form = Form.of(script.asked.getFirst().split(" ")[2]);
    assertThat(form.text("code")).isEqualTo("c0de");
    assertThat(form.text("redirect_uri")).isEqualTo(sent.text("redirect_uri"));
    assertThat(new CodeChallenge(sent.text("code_challenge")).isMetBy(form.text("code_verifier")))
        .isTrue();
    assertThat(form.find("client_secret")).isNull();
  }

  @Test
  void secret_goesIntoTheForm_whereTheProviderTakesItNoOtherWay() throws IOException {
    try (ScriptedProvider twitch = new ScriptedProvider();
        TestServer ours = TestServer.with(twitch.provider());
        Traveller guest = new Traveller(ours)) {
      twitch.configured(", \"token_endpoint_auth_methods_supported\": [\"client_secret_post\"]");
      twitch.publishes(KEY);
      Form begun = leave(guest);
      twitch.reply(
          "/token",
          200,
          "{\"scope\":[\"openid\"],\"id_token\":\"%s\"}"
              .formatted(ScriptedProvider.signed(KEY, twitch.claims(begun.text("nonce")))));

      comeBack(guest, begun.text("state"), "code=c0de&scope=openid");

      assertThat(guest.isSignedIn()).isTrue();
      assertThat(twitch.asked.getFirst())
          .startsWith("null ")
          .endsWith("&client_id=dreamspace&client_secret=hunter2");
    }
  }

  @Test
  void keys_mayChange() {
    comeBack(ScriptedProvider.signed(KEY, claims()));
    ECKey next = ScriptedProvider.key("two");
    script.publishes(next);
    sent = leave(other);
    script.gives(ScriptedProvider.signed(next, claims()));

    comeBack(other, sent.text("state"), "code=c0de");

    assertThat(other.isSignedIn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void state_thatIsNotOurs_isRefused(String state) {
    script.gives(ScriptedProvider.signed(KEY, claims()));

    assertRefused(comeBack(traveller, state, "code=c0de"), 400, NOT_BEGUN);
    assertThat(script.asked).isEmpty();
  }

  @Test
  void state_worksOnce() {
    comeBack(ScriptedProvider.signed(KEY, claims()));

    HttpResponse<String> again = comeBack(traveller, sent.text("state"), "code=c0de");

    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.body()).contains(NOT_BEGUN);
    assertThat(script.asked).hasSize(1);
  }

  @Test
  void state_ofAnotherBrowser_isRefused_andSpoilsNothing() {
    script.gives(ScriptedProvider.signed(KEY, claims()));
    leave(other);

    assertRefused(comeBack(other, sent.text("state"), "code=c0de"), 400, NOT_BEGUN);
    assertThat(other.isSignedIn()).isFalse();

    comeBack(traveller, sent.text("state"), "code=c0de");
    assertThat(traveller.isSignedIn()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "nonce, another",
    "aud, another",
    "iss, https://another.example",
    "sub, ",
    "azp, another"
  })
  void claim_thatIsWrong_isRefused(String claim, String value) {
    Map<String, Object> claims = claims();
    claims.put(claim, value);

    assertRefused(comeBack(ScriptedProvider.signed(KEY, claims)), 502, UNSOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonce", "aud", "iss", "exp", "iat", "sub"})
  void claim_thatIsMissing_isRefused(String claim) {
    Map<String, Object> claims = claims();
    claims.remove(claim);

    assertRefused(comeBack(ScriptedProvider.signed(KEY, claims)), 502, UNSOUND);
  }

  @Test
  void token_thatHasExpired_isRefused() {
    Map<String, Object> claims = claims();
    claims.put("exp", Date.from(Instant.now().minusSeconds(120)));

    assertRefused(comeBack(ScriptedProvider.signed(KEY, claims)), 502, UNSOUND);
  }

  @Test
  void signature_ofAnother_isRefused() {
    ECKey forged = ScriptedProvider.key("one");

    assertRefused(comeBack(ScriptedProvider.signed(forged, claims())), 502, UNSOUND);
  }

  @Test
  void signature_byWhatIsNoSecret_isRefused() throws JOSEException {
    JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
    claims().forEach(claims::claim);
    SignedJWT symmetric = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
    symmetric.sign(new MACSigner("hunter2".repeat(5)));

    assertRefused(comeBack(symmetric.serialize()), 502, UNSOUND);
    sent = leave(traveller);
    assertRefused(comeBack(new PlainJWT(claims.build()).serialize()), 502, UNSOUND);
    sent = leave(traveller);
    assertRefused(comeBack("nonsense"), 502, UNSOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "error=access_denied&error_description=c0de, 403, Script says that you did not allow it.",
    "error=server_error&error_description=c0de, 502, What Script answered cannot",
    "error=%3Cb%3E, 502, What Script answered cannot",
    "code=, 502, What Script answered cannot",
    "code=c0de&iss=https://another.example, 502, What Script answered cannot"
  })
  void error_isToldInASentence(String answer, int status, String begins) {
    HttpResponse<String> told = comeBack(traveller, sent.text("state"), answer);

    assertThat(told.statusCode()).isEqualTo(status);
    assertThat(told.body()).contains(begins).doesNotContain("c0de");
    assertThat(script.asked).isEmpty();
    assertThat(comeBack(traveller, sent.text("state"), "code=c0de").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400|{\"error\":\"invalid_grant\"}|502",
        "401|{\"error\":\"invalid_client\"}|502",
        "200|{}|502",
        "200|<html>|502",
        "302||502",
        "500|hunter2|503",
        "503||503"
      })
  void tokens_thatAreNone_areTold(int status, String body, int told) {
    script.reply("/token", status, body == null ? "" : body);

    HttpResponse<String> answer = comeBack(traveller, sent.text("state"), "code=c0de");

    assertRefused(answer, told, told == 503 ? SILENT : UNSOUND);
  }

  @Test
  void keys_thatAreNotThere_areTold() {
    script.reply("/keys", 500, "");

    assertRefused(comeBack(ScriptedProvider.signed(KEY, claims())), 503, SILENT);
  }
}
