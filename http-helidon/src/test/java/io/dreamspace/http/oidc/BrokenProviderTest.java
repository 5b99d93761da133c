package io.dreamspace.http.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.TestServer;
import io.dreamspace.http.reading.Form;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told of a provider that does not work, and that they still can sign in. */
class BrokenProviderTest {
  private static final String SILENT = "Script does not answer. Please try again later.";
  private static final String UNSOUND =
      "What Script answered cannot be believed. Please try again.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500||503",
        "200|<html>|502",
        "200|{}|502",
        "200|{\"issuer\":\"https://another.example\",\"jwks_uri\":\"https://another.example/k\","
            + "\"subject_types_supported\":[\"public\"]}|502"
      })
  void configuration_thatIsNone_isTold(int status, String body, int told) throws IOException {
    try (ScriptedProvider broken = new ScriptedProvider();
        TestServer ours = TestServer.with(broken.provider());
        Traveller guest = new Traveller(ours)) {
      broken.reply("/.well-known/openid-configuration", status, body == null ? "" : body);

      HttpResponse<String> begun = guest.get("/login/provider?redirect=/account");

      assertThat(begun.statusCode()).isEqualTo(told);
      assertThat(begun.body())
          .contains(told == 503 ? SILENT : UNSOUND)
          .contains("name=\"redirect\" value=\"/account\"");
    }
  }

  @Test
  void endpoint_whereOthersCouldListen_isNotAsked() throws IOException {
    try (ScriptedProvider leaky = new ScriptedProvider();
        TestServer ours = TestServer.with(leaky.provider());
        Traveller guest = new Traveller(ours)) {
      leaky.reply(
          "/.well-known/openid-configuration",
          200,
          """
          {"issuer": "%s", "authorization_endpoint": "https://a.example/", "subject_types_supported":
           ["public"], "token_endpoint": "http://a.example/token", "jwks_uri": "http://a.example/"}
          """
              .formatted(leaky.issuer()));
      Form begun = Form.of(guest.leave("/account").getRawQuery());

      assertThat(
              guest
                  .get("/login/provider/return?code=c0de&state=" + begun.text("state"))
                  .statusCode())
          .isEqualTo(502);
    }
  }

  @Test
  void provider_thatIsDown_isTold_andPasswordsStillWork() throws IOException {
    ScriptedProvider down = new ScriptedProvider();
    down.close();
    try (TestServer ours = TestServer.with(down.provider());
        Traveller guest = new Traveller(ours)) {
      HttpResponse<String> begun = guest.get("/login/provider");

      assertThat(begun.statusCode()).isEqualTo(503);
      assertThat(begun.body()).contains(SILENT);
      guest.submit("/signup", "/signup", "&userName=Matt&password=correct+horse");
      assertThat(guest.isSignedIn()).isTrue();
      assertThat(guest.submit("/account", "/account/provider", "").statusCode()).isEqualTo(503);
    }
  }
}
