package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.TestServer;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts of other sites may read: what they have brought a ticket for, and nothing else. */
final class OtherOriginsTest {
  private static final String ALLOWED = "Access-Control-Allow-Origin";
  private static final String ORIGIN = "Origin: https://overlay.example";

  @RegisterExtension final TestServer server = TestServer.inMemory();

  @BeforeEach
  void create() {
    World.create(server);
    ok(server.patch("/documents/1", "{\"document_data\": \"R0lGODlhAwACAA==\"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/changes?",
        "/changes?nothing=1&",
        "/documents/1/image?",
        "/documents/1/picture.svg?",
        "/documents/99/picture.svg?",
        "/events/1/document/image?",
        "/events/1/document/picture.svg?",
        "/stamp_types/approve/image?"
      })
  void whatATicketOpens_isSharedWithAnySite(String path) throws IOException {
    for (String method : new String[] {"GET", "HEAD"}) {
      Answer answer = ask(method, path + "ticket=" + ticket(), ORIGIN);
      assertThat(answer.header(ALLOWED)).as("%s", answer).hasValue("*");
      assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
    }
  }

  @Test
  void refusalOfATicket_canBeRead() throws IOException {
    Answer refused = ask("GET", "/changes?ticket=none", ORIGIN);

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.header(ALLOWED)).hasValue("*");
  }

  @Test
  void events_areSharedToo() throws IOException {
    try (Connection connection = server.connect()) {
      connection.write(
          "GET /changes?ticket="
              + ticket()
              + " HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n");
      StringBuilder head = new StringBuilder();
      for (String line = connection.line(); !line.isEmpty(); line = connection.line()) {
        head.append(line).append('\n');
      }
      assertThat(head.toString()).contains(" 200 ", ALLOWED + ": *");
    }
  }

  @Test
  void whatTheKeyOpens_isNotShared() throws IOException {
    String ticket = ticket();

    for (String path : new String[] {"/changes", "/documents/1/image", "/events"}) {
      assertThat(server.get(path, ORIGIN).header(ALLOWED)).isEmpty();
      assertThat(server.get(path + "?ticket=" + ticket, ORIGIN).header(ALLOWED)).isEmpty();
      assertThat(ask("GET", path, ORIGIN).header(ALLOWED)).isEmpty();
      assertThat(ask("GET", path + "?ticket=" + ticket, "X-API-KEY: wrong").header(ALLOWED))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /events", "GET /users/1", "POST /changes", "OPTIONS /changes"})
  void whatNoTicketOpens_isNotShared(String request) throws IOException {
    String[] parts = request.split(" ");

    Answer answer = ask(parts[0], parts[1] + "?ticket=" + ticket(), ORIGIN);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header(ALLOWED)).isEmpty();
  }

  private String ticket() {
    return server.post("/tickets", "{}").json().get("ticket").textValue();
  }

  private Answer ask(String method, String path, String header) throws IOException {
    try (Connection connection = server.connect()) {
      connection.write(method + " " + path + " HTTP/1.1\r\nHost: x\r\n" + header + "\r\n\r\n");
      return method.equals("HEAD") ? connection.readHead() : connection.read();
    }
  }
}
