package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertSomeError;
import static io.dreamspace.http.blotre.Answers.created;
import static io.dreamspace.http.blotre.Answers.names;
import static io.dreamspace.http.blotre.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.TestServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the script of the old site's pages sends, with the cookie of whoever is signed in. */
final class PageScriptTest {
  @AutoClose private final TestServer server = TestServer.inMemory();
  private Browser browser;

  @BeforeEach
  void signIn() {
    browser = Browser.of("Toast Master", server);
  }

  private JsonNode create(String name) {
    return created(
        browser.send(
            "PUT",
            "/v0/api/stream",
            "{\"name\":\"" + name + "\",\"uri\":\"toast+master/" + name + "\"}"));
  }

  @Test
  void pageScript_createsByRawName_withUpperCaseAndSpaces() {
    assertThat(create("Strategic Butter Reserve").get("uri").textValue())
        .isEqualTo("toast+master/strategic+butter+reserve");
    assertThat(names(browser.send("GET", "/v0/api/stream/" + browser.root() + "/children")))
        .containsExactly("Strategic Butter Reserve");
  }

  @Test
  void pageScript_looksForTheNameInTheDetails() {
    JsonNode error = browser.send("PUT", "/v0/api/stream", "{\"uri\":\"toast+master/x\"}").json();

    assertThat(error.get("details").has("obj.name")).isTrue();
  }

  @Test
  void pageScript_favourites_areLinkedWithoutBodyOrContentType() {
    String guest = Somebody.on(server).create("Guest");
    String path = "/v0/api/stream/" + browser.root() + "/children/" + guest;

    assertSomeError(browser.send("GET", path), 404);
    created(browser.send("PUT", path));
    ok(browser.send("GET", path));
    ok(browser.send("DELETE", path));
    assertSomeError(browser.send("GET", path), 404);
  }

  @Test
  void pageScript_coloursTagsAndDeletes() {
    String stream = "/v0/api/stream/" + create("Rye").get("id").textValue();

    ok(browser.send("POST", stream + "/status", "{\"color\":\"#00ff00\"}"));
    ok(browser.send("POST", stream + "/tags", "[{\"tag\":\"Grain\"}]"));
    assertThat(names(browser.send("GET", "/v0/api/tag/grain/children?query=ry")))
        .containsExactly("Rye");
    assertThat(names(browser.send("GET", "/v0/api/stream?query=%23grain"))).containsExactly("Rye");
    ok(browser.send("DELETE", stream));
    assertSomeError(browser.send("GET", stream), 404);
  }
}
