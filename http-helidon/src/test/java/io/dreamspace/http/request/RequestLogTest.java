package io.dreamspace.http.request;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.dreamspace.http.LogLines;
import io.dreamspace.http.TestServer;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** "One line a request … keys and bodies never." */
final class RequestLogTest {
  @AutoClose private final LogLines log = new LogLines();
  @AutoClose private final TestServer server = TestServer.inMemory();

  @Test
  void request_isOneLineAtInfo() throws InterruptedException {
    server.get("/users");

    ILoggingEvent line = log.awaitRequest("GET /users 200 ");

    assertThat(line.getLevel()).isEqualTo(Level.INFO);
    assertThat(line.getLoggerName()).isEqualTo(RequestLog.class.getName());
    assertThat(line.getFormattedMessage()).matches("GET /users 200 [0-9]+us [0-9a-z]+");
    assertThat(log.all()).hasSize(1);
  }

  @Test
  void everyRequest_isLogged() throws InterruptedException {
    server.get("/nowhere");
    server.get("/users", "X-API-KEY: never looked at");
    server.post("/users", "no json");
    server.send("BREW", "/users", "");
    server.send("HEAD", "/users/1", "");
    server.get("/events", "Content-Length: -1");

    log.awaitRequest("GET /nowhere 404 ");
    log.awaitRequest("GET /users 200 ");
    log.awaitRequest("POST /users 400 ");
    log.awaitRequest("BREW /users 405 ");
    log.awaitRequest("HEAD /users/1 404 ");
    log.awaitRequest("GET /events 400 ");
    assertThat(log.all()).hasSize(6);
  }

  @Test
  void ids_differ() throws InterruptedException {
    server.get("/users");
    server.get("/users");

    assertThat(List.of(id(log.awaitRequest("GET")), id(log.awaitRequest("GET"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void secrets_areNotLogged() throws InterruptedException {
    server.post(
        "/users?name=secret-query",
        "{\"twitch_id\": \"secret-id\", \"name\": \"secret-body\"}",
        "Cookie: secret-cookie",
        "Authorization: secret-token");
    server.get("/users?name=secret-query");
    server.get("/users?secret-filter=1");
    server.post("/users", "secret-body");

    log.awaitRequest("POST /users 200 ");
    log.awaitRequest("GET /users 200 ");
    log.awaitRequest("GET /users 400 ");
    log.awaitRequest("POST /users 400 ");
    assertThat(log.all())
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(line -> line.contains("secret") || line.contains(TestServer.KEY));
  }

  @Test
  void longPath_isCut() throws InterruptedException {
    server.get("/users/" + "9".repeat(10_000));

    ILoggingEvent line = log.awaitRequest("GET /users/999");
    assertThat(line.getFormattedMessage()).hasSizeLessThan(300).contains("9... 404 ");
  }

  private static String id(ILoggingEvent line) {
    return line.getFormattedMessage().replaceAll(".* ", "");
  }
}
