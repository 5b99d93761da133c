package io.dreamspace.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.LogLines;
import io.dreamspace.http.TestServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the operator signs in, header by header. */
class OperatorTest {
  private static final String SIGN_IN = "/dashboard/signin";
  private static final String RIGHT = "&key=" + TestServer.KEY;

  @AutoClose private final PageClient client = new PageClient();

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }

  private static boolean letsIn(HttpResponse<String> answer) {
    return header(answer, "Set-Cookie").contains("dreamspace_operator");
  }

  @Test
  void key_givesACookieThatOurPagesAloneSend() {
    HttpResponse<String> answer = client.submit(SIGN_IN, SIGN_IN, RIGHT);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).isEqualTo("/dashboard");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    String cookie = header(answer, "Set-Cookie");
    assertThat(cookie)
        .matches("dreamspace_operator=[-\\w.]+; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict")
        .doesNotContain(TestServer.KEY);
    HttpResponse<String> again = client.get(SIGN_IN, "Cookie", cookie.split(";")[0]);
    assertThat(header(again, "Location")).isEqualTo("/dashboard");
  }

  @ParameterizedTest
  @CsvSource({
    "/dashboard/events?q=1, /dashboard/events?q=1",
    "/gallery, /gallery",
    "https://evil.example/, /dashboard",
    "//evil.example/, /dashboard"
  })
  void key_leadsBack_toPagesOfOursAlone(String redirect, String next) {
    HttpResponse<String> answer =
        client.submit(SIGN_IN, SIGN_IN, RIGHT + "&redirect=" + redirect.replace("?", "%3F"));

    assertThat(header(answer, "Location")).isEqualTo(next);
  }

  @Test
  void keyThatIsWrong_isSaid_andNotShown() {
    HttpResponse<String> answer = client.submit(SIGN_IN, SIGN_IN, "&key=hunter22");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(letsIn(answer)).isFalse();
    assertThat(answer.body()).contains("That is not the API key.").doesNotContain("hunter22");
  }

  @Test
  void keysThatAreWrong_haveToWait() {
    HttpResponse<String> answer = client.submit(SIGN_IN, SIGN_IN, "&key=wrong");
    for (int i = 0; i < 10; i++) {
      answer = client.submit(SIGN_IN, SIGN_IN, "&key=wrong");
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(header(answer, "Retry-After")).isEqualTo("1");
    assertThat(letsIn(client.submit(SIGN_IN, SIGN_IN, RIGHT))).isFalse();

    client.server.clock().advance(Duration.ofSeconds(1));

    assertThat(letsIn(client.submit(SIGN_IN, SIGN_IN, RIGHT))).isTrue();
  }

  @Test
  void key_isTakenFromOurFormAlone() {
    assertThat(letsIn(client.post(null, SIGN_IN, "key=" + TestServer.KEY))).isFalse();
    assertThat(letsIn(client.get(SIGN_IN + "?key=" + TestServer.KEY))).isFalse();
    HttpResponse<String> shown = client.get(SIGN_IN);
    String guest = header(shown, "Set-Cookie").split(";")[0];
    String form = "token=" + PageClient.token(shown) + RIGHT;

    assertThat(
            client
                .post(null, SIGN_IN, form, "Cookie", guest, "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(letsIn(client.post(null, SIGN_IN, form, "Cookie", guest))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {SIGN_IN, "/dashboard/signout"})
  void keyInAHeader_getsNoPages(String path) {
    assertThat(client.get(path, "X-API-KEY", TestServer.KEY).statusCode()).isEqualTo(404);
  }

  @Test
  void signOut_takesTheCookie() {
    String cookie = client.server.operatorCookie();
    HttpResponse<String> shown = client.get("/login");
    String guest = header(shown, "Set-Cookie").split(";")[0];

    HttpResponse<String> answer =
        client.post(
            null,
            "/dashboard/signout",
            "token=" + PageClient.token(shown),
            "Cookie",
            guest + "; " + cookie);

    assertThat(header(answer, "Location")).isEqualTo(SIGN_IN);
    assertThat(header(answer, "Set-Cookie")).startsWith("dreamspace_operator=; Path=/; Max-Age=0");
  }

  @Test
  void use_renewsTheCookie() {
    String cookie = client.server.operatorCookie();
    assertThat(letsIn(client.get("/", "Cookie", cookie))).isFalse();

    client.server.clock().advance(Duration.ofHours(1));
    assertThat(letsIn(client.get("/", "Cookie", cookie))).isTrue();

    client.server.clock().advance(Duration.ofHours(11));
    assertThat(letsIn(client.get("/", "Cookie", cookie))).isFalse();
    assertThat(client.get(SIGN_IN, "Cookie", cookie).statusCode()).isEqualTo(200);
  }

  @Test
  void key_isNotLogged() throws Exception {
    try (LogLines log = new LogLines()) {
      client.submit(SIGN_IN, SIGN_IN, RIGHT);
      client.submit(SIGN_IN, SIGN_IN, RIGHT + "x");
      log.awaitRequest("POST /dashboard/signin 403");

      assertThat(log.all()).noneMatch(line -> line.getFormattedMessage().contains(TestServer.KEY));
    }
  }
}
