package io.dreamspace.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.access.SignedIn;
import io.dreamspace.application.oauth.NewDisposableClient;
import io.dreamspace.domain.client.DisposableDraft;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages answer, header by header, to browsers and to programs. */
class PageRulesTest {
  @AutoClose private final PageClient client = new PageClient();

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/s", "/t/rye", "/login", "/s/nowhere"})
  void page_letsBrowsersDoNothingElse(String path) {
    HttpResponse<String> page = client.get(path);

    assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(page, "Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("style=", "<script>", "onclick=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/t/%ff", "/t/a%c3", "/account/authorizations/%ff"})
  void path_thatIsNotWellEncodedLeadsNowhere(String path) {
    SignedIn matt = client.member("Matt");
    assertThat(client.get(matt, path).statusCode()).isIn(404, 405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/acount", "/account/nope", "/t", "/t/a/b"})
  void path_thatLeadsNowhereIsAPageForPeople(String path) {
    HttpResponse<String> page = client.get(path, "Accept", "text/html,*/*;q=0.8");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("There is no page at this address.");
    assertThat(client.get("/users", "Accept", "text/html").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v0", "/v0/nope", "/v0/oauth2/nope"})
  void path_thatLeadsNowhereInTheApiIsJson(String path) {
    HttpResponse<String> answer = client.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).startsWith("{\"type\":\"Error\"");
  }

  @Test
  void asset_isNotSentToWhomAsksForItsHead() {
    Matcher style = Pattern.compile("href=\"(/assets/[^\"]+)\"").matcher(client.get("/").body());
    assertThat(style.find()).isTrue();
    String path = style.group(1);
    HttpResponse<String> whole = client.get(path);
    HttpResponse<String> head = client.head(path);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Length")).isEqualTo(header(whole, "Content-Length"));
    assertThat(client.post(null, path, "").statusCode()).isEqualTo(405);
  }

  @Test
  void signIn_givesACookieThatOnlyBrowsersSend() {
    client.member("Matt");
    HttpResponse<String> page = client.get("/login");
    String guest = header(page, "Set-Cookie");
    String form = "userName=Matt&password=correct+horse&token=" + PageClient.token(page);

    HttpResponse<String> answer =
        client.post(
            null, "/login", form, "Cookie", guest.split(";")[0], "X-Forwarded-Proto", "https");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).isEqualTo("/");
    assertThat(header(answer, "Set-Cookie"))
        .matches(
            "dreamspace_session=[A-Za-z0-9]+; Path=/; Max-Age=\\d+; HttpOnly; SameSite=Lax;"
                + " Secure");
    assertThat(guest).endsWith("; HttpOnly; SameSite=Lax");
  }

  @Test
  void signIn_endsTheSessionThatTheBrowserWasIn() {
    SignedIn mallory = client.member("Mallory");
    client.member("Matt");
    String token = PageClient.token(client.get(mallory, "/account"));
    String form = "userName=Matt&password=correct+horse&token=" + token;

    assertThat(client.post(mallory, "/login", form).statusCode()).isEqualTo(303);

    assertThat(client.get(mallory, "/account").statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://evil.example",
    "Origin, null"
  })
  void consent_isNotGivenByOtherSites(String header, String value) {
    SignedIn matt = client.member("Matt");

    HttpResponse<String> answer =
        client.post(
            matt, "/v0/oauth2/authorize", "response_type=disposable&action=allow", header, value);

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void form_withoutTokenChangesNothing() {
    SignedIn matt = client.member("Matt");

    assertThat(client.post(matt, "/s/matt", "action=status&color=%23123456").statusCode())
        .isEqualTo(403);

    assertThat(client.get("/s/matt").body()).contains("#aaaaaa").doesNotContain("#123456");
  }

  @Test
  void script_redeemsACodeByTheFieldsOfTheApi() {
    SignedIn matt = client.member("Matt");
    NewDisposableClient device =
        client
            .server
            .access()
            .disposableClients()
            .create(new DisposableDraft("<script>alert(1)</script>", "\"><b>"), "192.0.2.1");
    String code = device.code().value();
    String answer =
        "response_type=disposable&client_id=" + device.client().id().hex() + "&extra_data=" + code;

    HttpResponse<String> asked = client.post(matt, "/v0/oauth2/redeem", "code=" + code);
    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.body())
        .contains("name=\"extra_data\" value=\"" + code + "\"")
        .doesNotContain("<script>alert", "\"><b>");
    assertThat(client.post(matt, "/v0/oauth2/authorize", answer).statusCode()).isEqualTo(400);
    assertThat(client.post(null, "/v0/oauth2/authorize", answer + "&action=allow").statusCode())
        .isEqualTo(401);
    assertThat(client.post(matt, "/v0/oauth2/authorize", answer + "&action=deny").statusCode())
        .isEqualTo(200);
    HttpResponse<String> allowed =
        client.post(matt, "/v0/oauth2/authorize", answer + "&action=allow");
    assertThat(allowed.statusCode()).isEqualTo(303);
    assertThat(header(allowed, "Location")).isEqualTo("/v0/oauth2/redeemSuccessful");
    assertThat(client.post(matt, "/v0/oauth2/authorize", answer + "&action=allow").statusCode())
        .isEqualTo(404);
  }

  @Test
  void authorizations_areJsonForPrograms() {
    SignedIn matt = client.member("Matt");
    client
        .server
        .session()
        .authorizations()
        .issue(matt.account(), new DisposableDraft("sensor", "wet"));

    HttpResponse<String> list =
        client.get(matt, "/account/authorizations", "Accept", "application/json");
    assertThat(list.body())
        .matches(
            "\\[\\{\"clientId\":\"[0-9a-f]{24}\",\"clientName\":\"sensor\","
                + "\"clientBlurb\":\"wet\",\"issued\":\\d+}]");
    String id = list.body().substring(14, 38);

    HttpResponse<String> deleted = client.delete(matt, "/account/authorizations/" + id);
    assertThat(deleted.statusCode()).isEqualTo(200);
    assertThat(deleted.body()).isEmpty();
    assertThat(client.delete(matt, "/account/authorizations/" + id).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/account, 302",
    "/v0/oauth2/redeem, 302",
    "/v0/oauth2/redeem/, 301",
    "/s/, 301",
    "/gallery/?ticket=x, 301",
    "/overlay/?demo, 301",
    "/dashboard/events/, 301",
    "/v0/oauth2/authorize, 400",
    "/v0/oauth2/authorize?response_type=code&client_id=x, 302"
  })
  void guest_isSentOn(String path, int status) {
    assertThat(client.get(path).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "response_type=token&client_id=x, 200",
    "response_type=code&client_id=x&redirect_uri=http://x/, 404"
  })
  void authorize_refusesWhatItDoesNotKnow(String query, int status) {
    SignedIn matt = client.member("Matt");

    assertThat(client.get(matt, "/v0/oauth2/authorize?" + query).statusCode()).isEqualTo(status);
  }

  @Test
  void asset_isKeptForGood() {
    Matcher style =
        Pattern.compile("/assets/[0-9a-f]{16}/base.css").matcher(client.get("/").body());
    assertThat(style.find()).isTrue();

    HttpResponse<String> asset = client.get(style.group());

    assertThat(header(asset, "Content-Type")).isEqualTo("text/css; charset=utf-8");
    assertThat(header(asset, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(client.get(style.group(), "If-None-Match", header(asset, "ETag")).statusCode())
        .isEqualTo(304);
    assertThat(header(client.get("/assets/0/base.css"), "Cache-Control"))
        .isEqualTo("public, no-cache");
    assertThat(client.get("/assets/0/../Main.class").statusCode()).isEqualTo(404);
  }
}
