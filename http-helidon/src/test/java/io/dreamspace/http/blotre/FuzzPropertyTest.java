package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertSomeError;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is sent, the answer is JSON, and never a fault of the server. */
final class FuzzPropertyTest {
  private static TestServer server;
  private static Somebody owner;

  @BeforeContainer
  static void start() {
    server = TestServer.inMemory();
    owner = Somebody.called("matt", server);
  }

  @AfterContainer
  static void stop() {
    server.close();
  }

  @Provide
  Arbitrary<String> json() {
    return Gibberish.json();
  }

  @Property(tries = 500)
  void bodies_areUnderstoodOrRefused(@ForAll("json") String body) {
    check(owner.put("/v0/api/stream", body));
    check(owner.post("/v0/api/stream/" + owner.root() + "/status", body));
    check(owner.post("/v0/api/stream/" + owner.root() + "/tags", body));
  }

  @Property(tries = 500)
  void namesAndUris_areUnderstoodOrRefused(
      @ForAll @StringLength(max = 70) String name, @ForAll @StringLength(max = 70) String uri) {
    check(owner.put("/v0/api/stream", draft(name, uri)));
    check(owner.put("/v0/api/stream", draft(name, owner.uri() + "/" + uri)));
    check(owner.put("/v0/api/stream", draft(name, owner.uri() + "/" + name)));
  }

  private static String draft(String name, String uri) {
    return "{\"name\":" + quoted(name) + ",\"uri\":" + quoted(uri) + "}";
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(unit -> json.append("\\u%04x".formatted(unit)));
    return json.append('"').toString();
  }

  @Provide
  Arbitrary<String> segment() {
    return Arbitraries.oneOf(
        Arbitraries.of("stream", "children", "tags", "tag", "status", "user", owner.root(), ""),
        Arbitraries.strings().ofMaxLength(10).map(FuzzPropertyTest::encoded));
  }

  @Property(tries = 1000)
  void paths_leadSomewhereOrAreNotFound(
      @ForAll @Size(max = 5) List<@From("segment") String> segments,
      @ForAll @StringLength(max = 20) String query) {
    String path = "/v0/api/" + String.join("/", segments) + "?query=" + encoded(query);
    Answer answer = owner.get(path);
    if (answer.status() != 301) {
      check(answer);
    }
    check(owner.put(path));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void check(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isLessThan(500);
    if (answer.status() >= 400) {
      assertSomeError(answer, answer.status());
    } else {
      assertThat(answer.json()).isNotNull();
    }
  }
}
