package io.dreamspace.http.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.http.TestServer;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People sign in by a provider. */
class ProviderSignInTest {
  private static MockProvider mock;

  @AutoClose private final TestServer server = TestServer.with(mock.provider());
  @AutoClose private final Traveller traveller = new Traveller(server);
  @AutoClose private final Traveller other = new Traveller(server);

  @BeforeAll
  static void start() {
    mock = new MockProvider(false);
  }

  @AfterAll
  static void stop() {
    mock.close();
  }

  /** Signs in, from beginning to end. */
  private HttpResponse<String> signIn(Traveller who, String redirect) {
    return who.get(Traveller.target(who.get(who.leave(redirect).toString())));
  }

  private Account account(String name) {
    return server.session().accounts().find(new UserName(name)).orElseThrow();
  }

  private void takeName(Traveller who, String name) {
    who.submit("/account/selectUserName", "/account/selectUserName", "&userName=" + name);
  }

  @Test
  void begin_sendsTheBrowserToTheProvider() {
    HttpResponse<String> begun = traveller.get("/login/provider");

    assertThat(begun.statusCode()).isEqualTo(303);
    assertThat(Traveller.target(begun))
        .startsWith(mock.provider().issuer() + "/authorize?response_type=code&scope=openid&")
        .contains("&client_id=dreamspace&")
        .contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A" + server.port() + "%2Flogin%2F")
        .matches(".*&state=[A-Za-z0-9]{48}&nonce=[A-Za-z0-9]{48}&code_challenge=[\\w-]{43}&.*")
        .endsWith("&code_challenge_method=S256")
        .doesNotContain("hunter2");
    assertThat(begun.headers().firstValue("Set-Cookie").orElseThrow())
        .matches("dreamspace_signin=[A-Za-z0-9]{48}; Path=/; Max-Age=600; HttpOnly; SameSite=Lax");
    assertThat(begun.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void begin_returnsByTls_ifTheBrowserCameSo() {
    HttpResponse<String> begun = traveller.get("/login/provider", "X-Forwarded-Proto", "https");

    assertThat(Traveller.target(begun)).contains("redirect_uri=https%3A%2F%2F127.0.0.1");
    assertThat(begun.headers().firstValue("Set-Cookie").orElseThrow()).endsWith("; Secure");
  }

  @Test
  void newcomer_isSignedInAndChoosesAName() {
    HttpResponse<String> returned = signIn(traveller, "/s/matt");

    assertThat(returned.statusCode()).isEqualTo(303);
    assertThat(Traveller.target(returned))
        .isEqualTo("/account/selectUserName?redirect=%2Fs%2Fmatt");
    assertThat(traveller.isSignedIn()).isTrue();

    HttpResponse<String> named =
        traveller.submit(
            "/account/selectUserName",
            "/account/selectUserName",
            "&userName=Matt&redirect=%2Fs%2Fmatt");
    assertThat(Traveller.target(named)).isEqualTo("/s/matt");
    assertThat(account("Matt").twitchId()).isNull();
  }

  @Test
  void returning_comesToTheSameAccountAndToThePageWanted() {
    mock.nextIs("7");
    signIn(traveller, "/");
    takeName(traveller, "Matt");
    mock.nextIs("7");

    assertThat(Traveller.target(signIn(other, "/s?query=%2523tea"))).isEqualTo("/s?query=%23tea");

    assertThat(other.get("/account").body()).contains("<dd>Matt</dd>");
  }

  @Test
  void twoAtOnce_inOneBrowser_bothEndWell() {
    URI one = traveller.leave("/s/one");
    URI two = traveller.leave("/s/two");
    mock.nextIs("7");
    traveller.get(Traveller.target(traveller.get(two.toString())));
    takeName(traveller, "Matt");
    mock.nextIs("7");

    HttpResponse<String> ended = traveller.get(Traveller.target(traveller.get(one.toString())));

    assertThat(Traveller.target(ended)).isEqualTo("/s/one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example", "/%5Cevil.example", ""})
  void redirect_neverLeadsToAnotherSite(String redirect) {
    mock.nextIs("7");
    signIn(traveller, "/");
    takeName(traveller, "Matt");
    mock.nextIs("7");

    assertThat(Traveller.target(signIn(other, redirect))).isEqualTo("/");
  }

  @Test
  void member_connectsTheAccountWithTheProvider() {
    mock.nextIs("7");
    traveller.submit("/signup", "/signup", "&userName=Matt&password=correct+horse");

    HttpResponse<String> sent = traveller.submit("/account", "/account/provider", "");
    String back = Traveller.target(traveller.get(Traveller.target(sent)));
    assertThat(Traveller.target(traveller.get(back))).isEqualTo("/account?done=provider");

    mock.nextIs("7");
    signIn(other, "/");
    assertThat(other.get("/account").body()).contains("<dd>Matt</dd>");
  }

  @Test
  void member_connectsNothingThatIsAnothers() {
    mock.nextIs("7");
    signIn(other, "/");
    mock.nextIs("7");
    traveller.submit("/signup", "/signup", "&userName=Matt&password=correct+horse");
    String sent = Traveller.target(traveller.submit("/account", "/account/provider", ""));

    HttpResponse<String> refused = traveller.get(Traveller.target(traveller.get(sent)));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Whoever this is already has another account here.");
  }

  @Test
  void member_connectsNothingByAnotherSitesForm() {
    traveller.submit("/signup", "/signup", "&userName=Matt&password=correct+horse");

    assertThat(traveller.get("/login/provider?redirect=/account").headers().firstValue("Location"))
        .contains("/account");
    assertThat(other.get("/login/provider", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
  }

  @Test
  void pages_haveTheButtonOnlyIfThereIsAProvider() {
    assertThat(traveller.get("/login?redirect=/s").body())
        .contains("href=\"/login/provider?redirect=%2Fs\">Go on with Mockery</a>");
    try (TestServer without = TestServer.inMemory();
        Traveller guest = new Traveller(without)) {
      assertThat(guest.get("/login").body()).doesNotContain("/login/provider");
      assertThat(guest.get("/signup").body()).doesNotContain("/login/provider");
      assertThat(guest.get("/login/provider").statusCode()).isIn(403, 404);
    }
  }
}
