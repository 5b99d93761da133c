package io.dreamspace.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.access.SignedIn;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.domain.account.UserName;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passwords are changed and names chosen, by the forms of the pages. */
class AccountTest {
  private static final String PASSWORD = "/account/password";
  private static final String NAME = "/account/selectUserName";
  private static final String NEXT = "battery+staple";

  @AutoClose private final PageClient client = new PageClient();

  private HttpResponse<String> change(SignedIn who, String current, String next) {
    return client.submit(who, PASSWORD, PASSWORD, "&current=" + current + "&password=" + next);
  }

  private SignedIn signIn(String password) {
    return client.server.access().browserSessions().signIn("Matt", password, "192.0.2.1");
  }

  private boolean isSignedIn(SignedIn session) {
    return client.get(session, "/account").statusCode() == 200;
  }

  @Test
  void password_isChanged_andOtherSessionsEnd() {
    SignedIn here = client.member("Matt");
    SignedIn elsewhere = signIn(Site.PASSWORD);

    HttpResponse<String> changed = change(here, "correct+horse", NEXT);

    assertThat(changed.statusCode()).isEqualTo(303);
    String cookie = changed.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    HttpResponse<String> page = client.get("/account?done=password", "Cookie", cookie);
    assertThat(page.body()).contains("role=\"status\">Your password is changed.");
    assertThat(isSignedIn(elsewhere)).isFalse();
    assertThat(isSignedIn(here)).isFalse();
    assertThat(isSignedIn(signIn("battery staple"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "wrong+horse, battery+staple, 403, The current password is wrong.",
    "'', battery+staple, 403, The current password is wrong.",
    "correct+horse, short, 422, A password has 8 to 128 characters."
  })
  void password_isNotChanged(String current, String next, int status, String sentence) {
    SignedIn here = client.member("Matt");

    HttpResponse<String> refused = change(here, current, next);

    assertThat(refused.statusCode()).isEqualTo(status);
    assertThat(refused.body()).contains("role=\"alert\">" + sentence).doesNotContain(next);
    assertThat(isSignedIn(here)).isTrue();
    assertThat(isSignedIn(signIn(Site.PASSWORD))).isTrue();
  }

  @Test
  void password_guessedTooOften_hasToWait_andIsToldHowLong() {
    SignedIn here = client.member("Matt");
    HttpResponse<String> answer;
    int tries = 0;
    do {
      answer = change(here, "wrong+horse", NEXT);
      tries++;
    } while (answer.statusCode() == 403 && tries < 20);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    client.server.clock().advance(Duration.ofSeconds(1));
    assertThat(change(here, "correct+horse", NEXT).statusCode()).isEqualTo(303);
  }

  @Test
  void signIn_triedTooOften_hasToWait_andIsToldHowLong() {
    client.member("Matt");
    HttpResponse<String> answer;
    int tries = 0;
    do {
      answer = client.submit("/login", "/login", "&userName=Matt&password=wrong+horse");
      tries++;
    } while (answer.statusCode() == 403 && tries < 20);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    assertThat(answer.body()).contains("role=\"alert\">Too many attempts; try again later.");
  }

  private SignedIn nameless() {
    return client
        .server
        .access()
        .browserSessions()
        .signIn(new ExternalIdentity("https://issuer.example", "7"));
  }

  private HttpResponse<String> choose(SignedIn who, String form) {
    return client.submit(who, NAME, NAME, form);
  }

  @Test
  void name_isChosenOnce_beforeAnythingThatNeedsIt() {
    SignedIn nameless = nameless();
    HttpResponse<String> sent = client.get(nameless, "/v0/oauth2/redeem");
    assertThat(sent.headers().firstValue("Location"))
        .contains(NAME + "?redirect=%2Fv0%2Foauth2%2Fredeem");

    HttpResponse<String> chosen = choose(nameless, "&userName=Matt&redirect=/v0/oauth2/redeem");

    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(chosen.headers().firstValue("Location")).contains("/v0/oauth2/redeem");
    assertThat(client.get("/s/matt").statusCode()).isEqualTo(200);
    assertThat(client.submit(nameless, "/account", NAME, "&userName=Other").statusCode())
        .isEqualTo(422);
    assertThat(client.server.session().accounts().find(new UserName("Other"))).isEmpty();
    assertThat(client.get(nameless, NAME + "?redirect=/s").headers().firstValue("Location"))
        .contains("/s");
  }

  @ParameterizedTest
  @CsvSource({
    "Toast+Master, This user name is taken.",
    "toast%20MASTER, This user name is taken.",
    "ab, A user name has 3 to 64",
    "%3Cb%3E, A user name has 3 to 64"
  })
  void name_thatIsNone_isRefused(String typed, String sentence) {
    client.member("Toast Master");
    SignedIn nameless = nameless();

    HttpResponse<String> refused = choose(nameless, "&userName=" + typed + "&redirect=//evil");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("role=\"alert\">" + sentence, "name=\"redirect\" value=\"/\"")
        .doesNotContain("<b>");
  }
}
