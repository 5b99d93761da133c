package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertError;
import static io.dreamspace.http.blotre.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests with the cookie of a browser, and those that other sites make browsers send. */
final class SessionTest {
  @AutoClose private final TestServer server = TestServer.inMemory();
  private Browser browser;
  private String tag;

  @BeforeEach
  void signIn() {
    browser = Browser.of("Toast Master", server);
    tag = "/v0/api/stream/" + browser.root() + "/tags/rye";
  }

  private Answer put(String... headers) {
    return Requests.send(server, Requests.head("PUT", tag, headers));
  }

  private void assertNobody(Answer answer) {
    assertError(answer, 401, "Action requires authorization.");
    assertThat(ok(browser.send("GET", "/v0/api/stream/" + browser.root())).get("tags")).isEmpty();
  }

  @Test
  void session_actsForWhoeverIsSignedIn() {
    assertThat(put(browser.cookie()).status()).isEqualTo(201);
  }

  @Test
  void session_countsWhenTheTokenIsWorthless() {
    Somebody other = Somebody.on(server);
    server.clock().advance(Duration.ofSeconds(7201));

    assertThat(put(browser.cookie(), "Authorization: Bearer undefined").status()).isEqualTo(201);
    assertThat(put(browser.cookie(), other.authorization()).status()).isEqualTo(200);
  }

  @Test
  void token_countsBeforeTheSession() {
    Answer answer = put(browser.cookie(), Somebody.on(server).authorization());

    assertError(answer, 401, "User does not have permission to edit stream.");
  }

  @Test
  void session_thatHasEnded_isNobodys() {
    server.access().browserSessions().signOut(browser.session());

    assertNobody(put(browser.cookie()));
    assertNobody(put("Cookie: dreamspace_session="));
    assertNobody(put("Cookie: dreamspace_session=x; =; ;;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Sec-Fetch-Site: nonsense",
        "Origin: https://evil.example",
        "Origin: http://localhost:1",
        "Origin: http://localhost.evil.example",
        "Origin: null"
      })
  void session_doesNotCountForOtherSites(String header) {
    assertNobody(put(browser.cookie(), header));
    assertNobody(
        Requests.send(
            server,
            Requests.head("POST", tag.replace("/rye", ""), browser.cookie(), header, Requests.JSON),
            "[{\"tag\": \"rye\"}]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-Fetch-Site: same-origin",
        "Sec-Fetch-Site: none",
        "Origin: http://localhost",
        "Origin: https://localhost"
      })
  void session_countsForOurOwnPages(String header) {
    assertThat(put(browser.cookie(), header).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x"
      })
  void form_changesNothing(String type) {
    String path = tag.replace("/rye", "");
    Answer answer =
        Requests.send(
            server,
            Requests.head("POST", path, browser.cookie(), "Content-Type: " + type),
            "[{\"tag\": \"rye\"}]");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(ok(browser.send("GET", path))).isEmpty();
  }

  @Test
  void token_countsWhateverSiteSendsIt() {
    Somebody other = Somebody.on(server);
    String path = "/v0/api/stream/" + other.root() + "/tags/rye";

    assertThat(
            Requests.send(
                    server,
                    Requests.head(
                        "PUT", path, other.authorization(), "Origin: https://other.example"))
                .status())
        .isEqualTo(201);
  }
}
