package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.LogLines;
import io.dreamspace.http.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tickets and overlay keys let one do, and what not. */
final class TicketsTest {
  private static final String GIF = "R0lGODlhAwACAA==";
  private static final String ONLY =
      "403 A ticket lets one read the feed, images and pictures alone.";
  private static final String UNKNOWN = "403 The ticket is unknown, has expired or was revoked.";
  private static final String NO_KEY = "403 The header X-API-KEY is missing or its key is wrong.";

  @RegisterExtension final TestServer server = TestServer.inMemory();

  @BeforeEach
  void create() {
    World.create(server);
    ok(server.patch("/documents/1", "{\"document_data\": \"" + GIF + "\"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/changes",
        "/changes?type=event,document,stamp,stream",
        "/documents/1/image",
        "/documents/1/picture.svg",
        "/documents/1/picture.svg?rotation=degrees",
        "/events/1/document/image",
        "/events/1/document/picture.svg",
        "/stamp_types/approve/image"
      })
  void ticketAndOverlayKey_letOneRead(String path) throws IOException {
    for (String shown : new String[] {ticket(), overlayKey("OBS")}) {
      Answer answer = ask("GET", with(path, shown));
      assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
      assertThat(ask("HEAD", with(path, shown)).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /users",
        "GET /users/1",
        "GET /users/1/wallet",
        "GET /users/99/events/1/document/image",
        "GET /transactions",
        "GET /events",
        "GET /events/1",
        "GET /documents/1",
        "GET /documents/1/stamps",
        "GET /stamps",
        "GET /specimens",
        "GET /accounts?user_name=Matt",
        "GET /overlay_keys",
        "GET /nowhere",
        "GET /changes/image",
        "POST /changes",
        "POST /tickets",
        "POST /overlay_keys",
        "POST /events",
        "POST /users/1/transactions",
        "PUT /stamp_types/approve/image",
        "DELETE /stamp_types/approve/image",
        "DELETE /overlay_keys/0123456789abcdef01234567",
        "PATCH /documents/1",
        "DELETE /documents/1/image",
        "OPTIONS /users"
      })
  void ticketAndOverlayKey_letOneDoNothingElse(String request) throws IOException {
    String key = overlayKey("OBS");
    String before = World.everything(server);
    String[] parts = request.split(" ");

    assertThat(refused(ask(parts[0], with(parts[1], ticket())))).isEqualTo(ONLY);
    assertThat(refused(ask(parts[0], with(parts[1], key)))).isEqualTo(ONLY);
    assertThat(World.everything(server)).isEqualTo(before);
  }

  @Test
  void feed_showsNoUsersAndNoWallets() throws IOException {
    Answer page = ask("GET", with("/changes?limit=1000", ticket()));

    assertThat(page.text()).contains("event.created", "document.updated", "stamp.created");
    assertThat(page.text())
        .doesNotContain("\"user.created\"", "\"transaction.created\"", "\"specimen.created\"");
    for (String type : new String[] {"transaction", "user.created", "event,specimen"}) {
      assertThat(refused(ask("GET", with("/changes?type=" + type, ticket()))))
          .isEqualTo("403 A ticket shows what changes of events, documents, stamps and streams.");
    }
    assertThat(refused(ask("GET", with("/changes?nothing=1", ticket())))).startsWith("400 ");
  }

  @Test
  void ticket_expires() throws IOException {
    Answer usual = server.post("/tickets", "{}");
    String ticket = usual.json().get("ticket").textValue();
    String longer = server.post("/tickets", "{\"seconds\": 3600}").json().get("ticket").textValue();
    assertThat(usual.json().get("expires_at").textValue()).isNotEmpty();

    server.clock().advance(Duration.ofSeconds(59));
    assertThat(ask("GET", with("/changes", ticket)).status()).isEqualTo(200);

    server.clock().advance(Duration.ofSeconds(1));
    assertThat(refused(ask("GET", with("/changes", ticket)))).isEqualTo(UNKNOWN);
    assertThat(ask("GET", with("/changes", longer)).status()).isEqualTo(200);

    server.clock().advance(Duration.ofHours(1));
    assertThat(refused(ask("GET", with("/changes", longer)))).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "3601", "9223372036854775807", "\"60\"", "null"})
  void ticket_lastsNeitherTooLongNorLessThanASecond(String seconds) {
    assertThat(refused(server.post("/tickets", "{\"seconds\": " + seconds + "}")))
        .startsWith("400 Field 'seconds' must be ");
  }

  @Test
  void ticketThatIsChanged_isWorthNothing() throws IOException {
    String ticket = ticket();
    String other = TestServer.KEY;
    int dot = ticket.indexOf('.');
    String longer = "zz" + ticket;

    for (String forged :
        new String[] {
          "", ".", "x", longer, ticket + "A", ticket.substring(0, dot), ticket.substring(dot), other
        }) {
      assertThat(refused(ask("GET", with("/changes", forged)))).as(forged).isEqualTo(UNKNOWN);
    }
    try (TestServer another = TestServer.inMemory()) {
      assertThat(refused(ask(another, "GET", with("/changes", ticket)))).isEqualTo(UNKNOWN);
    }
  }

  @Test
  void ticket_countsInItsPlaceAlone() throws IOException {
    String ticket = ticket();
    String key = overlayKey("OBS");
    String right = with("/changes", ticket);

    assertThat(refused(ask("GET", "/changes", "X-API-KEY: " + ticket))).isEqualTo(NO_KEY);
    assertThat(refused(ask("GET", "/changes", "X-API-KEY: " + key))).isEqualTo(NO_KEY);
    assertThat(refused(ask("GET", right, "X-API-KEY: wrong"))).isEqualTo(NO_KEY);
    assertThat(refused(ask("GET", "/changes", "Authorization: Bearer " + key))).isEqualTo(NO_KEY);
    assertThat(refused(ask("GET", "/changes?X-API-KEY=" + TestServer.KEY))).isEqualTo(NO_KEY);
    assertThat(refused(ask("GET", with("/users", TestServer.KEY)))).isEqualTo(UNKNOWN);
    assertThat(refused(ask("GET", right + "&ticket=" + ticket))).isEqualTo(NO_KEY);
  }

  @Test
  void overlayKey_isToldOnce_listedWithoutIt_andRevoked() throws IOException {
    Answer created = server.post("/overlay_keys", "{\"name\": \"OBS\"}");
    String key = created.json().get("overlay_key").textValue();
    String id = created.json().get("overlay_key_id").textValue();
    String stays = overlayKey("stays");

    assertThat(ok(server.get("/overlay_keys"))).contains(id, "OBS").doesNotContain(key);
    assertThat(ok(server.delete("/overlay_keys/" + id))).contains(id).doesNotContain(key);

    assertThat(refused(ask("GET", with("/changes", key)))).isEqualTo(UNKNOWN);
    assertThat(ask("GET", with("/changes", stays)).status()).isEqualTo(200);
    assertThat(refused(server.delete("/overlay_keys/" + id)))
        .isEqualTo("404 There is no such overlay key.");
    assertThat(refused(server.delete("/overlay_keys/x")))
        .isEqualTo("404 There is no such overlay key.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"name\": \"\"}", "{\"name\": \" \"}", "{\"name\": 1}"})
  void overlayKey_hasAName(String body) {
    assertThat(refused(server.post("/overlay_keys", body))).startsWith("400 ");
    assertThat(refused(server.post("/overlay_keys", "{\"name\": \"" + "x".repeat(101) + "\"}")))
        .startsWith("400 ");
  }

  @Test
  void overlayKey_outlivesTheProcess_andATicketDoesNot(@TempDir Path directory) throws IOException {
    String key;
    String ticket;
    try (TestServer first = TestServer.onSqlite(directory)) {
      key = first.post("/overlay_keys", "{\"name\": \"OBS\"}").json().get("overlay_key").asText();
      ticket = first.post("/tickets", "{}").json().get("ticket").asText();
    }
    try (TestServer second = TestServer.onSqlite(directory)) {
      assertThat(ask(second, "GET", with("/changes", key)).status()).isEqualTo(200);
      assertThat(refused(ask(second, "GET", with("/changes", ticket)))).isEqualTo(UNKNOWN);
    }
  }

  @Test
  void nothingSecretIsLogged() throws Exception {
    String ticket = ticket();
    String key = overlayKey("OBS");
    try (LogLines log = new LogLines()) {
      ask("GET", with("/changes", ticket));
      ask("GET", with("/documents/1/image", key));
      ask("GET", with("/users", key));
      log.awaitRequest("GET /users 403");

      assertThat(log.all())
          .noneMatch(line -> line.getFormattedMessage().contains(ticket))
          .noneMatch(line -> line.getFormattedMessage().contains(key));
    }
  }

  private String ticket() {
    return server.post("/tickets", "{}").json().get("ticket").textValue();
  }

  private String overlayKey(String name) {
    return server
        .post("/overlay_keys", "{\"name\": \"" + name + "\"}")
        .json()
        .get("overlay_key")
        .textValue();
  }

  private static String with(String path, String ticket) {
    return path + (path.contains("?") ? "&" : "?") + "ticket=" + ticket;
  }

  private Answer ask(String method, String path, String... headers) throws IOException {
    return ask(server, method, path, headers);
  }

  private static Answer ask(TestServer server, String method, String path, String... headers)
      throws IOException {
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: a\r\n");
    for (String header : headers) {
      request.append(header).append("\r\n");
    }
    try (Connection connection = server.connect()) {
      connection.write(request.append("\r\n").toString());
      return method.equals("HEAD") ? connection.readHead() : connection.read();
    }
  }
}
