package io.dreamspace.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.access.SignedIn;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a developer does with clients, by the forms of the pages. */
class DeveloperTest {
  private static final String LIST = "/account/developer";
  private static final String NEW = LIST + "/client/new";
  private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Za-z0-9]{48})<");
  private static final Pattern ID = Pattern.compile("id=\"client-id\">([0-9a-f]{24})<");

  @AutoClose private final PageClient client = new PageClient();

  private SignedIn matt;
  private HttpResponse<String> registered;
  private String page;

  @BeforeEach
  void register() {
    matt = client.member("Matt");
    registered =
        client.submit(
            matt, NEW, NEW, "&name=Book're&uri=https://example.com&blurb=Shows+what+you+read.");
    page = LIST + "/client/" + first(ID, registered);
  }

  private static String first(Pattern pattern, HttpResponse<String> answer) {
    Matcher found = pattern.matcher(answer.body());
    assertThat(found.find()).as(answer.body()).isTrue();
    return found.group(1);
  }

  private String shown() {
    return client.get(matt, page).body();
  }

  @Test
  void client_isRegistered_andItsSecretShownOnce() {
    assertThat(registered.statusCode()).isEqualTo(200);
    assertThat(registered.headers().firstValue("Cache-Control")).contains("no-store");
    String secret = first(SECRET, registered);

    assertThat(shown()).contains("Book're", "Shows what you read.").doesNotContain(secret);
    assertThat(client.get(matt, LIST).body()).contains(page).doesNotContain(secret);
  }

  @Test
  void client_thatIsNone_isRefusedWithWhatWasTyped() {
    HttpResponse<String> refused =
        client.submit(matt, NEW, NEW, "&name=x&uri=https://example.com&blurb=Typed+in+vain");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("role=\"alert\"", "value=\"Typed in vain\"");
  }

  @Test
  void redirects_areKept() {
    HttpResponse<String> kept =
        client.submit(
            matt,
            page,
            page + "/redirects",
            "&redirects=https://example.com/a%0D%0A%0D%0Ahttp://localhost:3000/b");

    assertThat(kept.statusCode()).isEqualTo(303);
    assertThat(shown()).contains(">https://example.com/a\nhttp://localhost:3000/b</textarea>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://example.com/", "nonsense", "https://example.com/%23a"})
  void redirects_thatAreNone_changeNothing(String redirects) {
    String form = "&redirects=https://example.com/a";
    client.submit(matt, page, page + "/redirects", form);

    HttpResponse<String> refused =
        client.submit(matt, page, page + "/redirects", form + "%0A" + redirects);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("role=\"alert\"");
    assertThat(shown()).contains(">https://example.com/a</textarea>");
  }

  @Test
  void secret_isMadeAnew_andShownOnce() {
    HttpResponse<String> answer = client.submit(matt, page, page + "/regenerateSecret", "");

    assertThat(answer.statusCode()).isEqualTo(200);
    String secret = first(SECRET, answer);
    assertThat(secret).isNotEqualTo(first(SECRET, registered));
    assertThat(shown()).doesNotContain(secret);
    String form = "grant_type=refresh_token&refresh_token=x&client_id=" + first(ID, registered);
    assertThat(token(form, secret)).contains("invalid_grant");
    assertThat(token(form, first(SECRET, registered))).doesNotContain("invalid_grant");
  }

  private String token(String form, String secret) {
    return client.post(null, "/v0/oauth2/access_token", form + "&client_secret=" + secret).body();
  }

  @Test
  void client_isDeletedAfterAQuestion() {
    assertThat(shown()).containsPattern("<summary>Delete this client</summary>\\s+<form");

    HttpResponse<String> deleted = client.submit(matt, page, page + "/delete", "");

    assertThat(deleted.statusCode()).isEqualTo(303);
    assertThat(deleted.headers().firstValue("Location")).contains(LIST);
    assertThat(client.get(matt, page).statusCode()).isEqualTo(404);
    assertThat(client.get(matt, LIST).body()).contains("You have registered none.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/redirects", "/regenerateSecret", "/delete"})
  void clientOfAnother_isNotThere(String action) {
    SignedIn other = client.member("Toast Master");

    HttpResponse<String> answer =
        action.isEmpty()
            ? client.get(other, page)
            : client.submit(other, NEW, page + action, "&redirects=https://evil.example/");

    assertThat(answer.statusCode()).isIn(403, 404);
    assertThat(shown()).contains("Book're").doesNotContain("evil.example");
  }
}
