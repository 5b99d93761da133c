package io.dreamspace.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.domain.user.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client sees of the faults, and what is stored afterwards. */
@Timeout(60)
final class InjectedFaultsTest {
  private static final String ANN = "{\"twitch_id\": null, \"name\": \"ann\"}";

  @RegisterExtension
  static final DreamspaceExtension dreamspace = DreamspaceExtension.server().build();

  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(dreamspace.uri(), dreamspace.apiToken());
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @Test
  void nothing_goesWrongByItself() {
    assertThat(client.post("/users", ANN).statusCode()).isEqualTo(200);
    assertThat(users()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 429})
  void status_isAnsweredOnceAndNothingHappens(int status) {
    dreamspace.faults().next(Fault.status(status));

    HttpResponse<String> answer = client.post("/users", ANN);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo("The test wants this to fail.");
    assertThat(users()).isEmpty();

    assertThat(client.post("/users", ANN).statusCode()).isEqualTo(200);
    assertThat(users()).hasSize(1);
  }

  @Test
  void status_sparesOtherRequests() {
    dreamspace.faults().next("POST", "/users", Fault.status(500));
    assertThat(client.get("/users").statusCode()).isEqualTo(200);
    assertThat(dreamspace.faults().waiting()).isOne();
    assertThat(client.post("/users", ANN).statusCode()).isEqualTo(500);
    assertThat(dreamspace.faults().waiting()).isZero();
  }

  @Test
  void cutBefore_changesNothing() {
    dreamspace.faults().next(Fault.cutBefore());
    assertThatThrownBy(() -> client.post("/users", ANN)).isInstanceOf(UncheckedIOException.class);
    assertThat(users()).isEmpty();
    assertThat(client.post("/users", ANN).statusCode()).isEqualTo(200);
  }

  @Test
  void cutAfter_leavesTheClientInTheDark() {
    dreamspace.faults().next(Fault.cutAfter());
    assertThatThrownBy(() -> client.post("/users", ANN)).isInstanceOf(UncheckedIOException.class);
    assertThat(users()).extracting(User::name).containsExactly("ann");
    assertThat(client.get("/users/1").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"PUT,/stamps,[]", "POST,/nowhere,{}", "POST,/users,?", "PATCH,/users/9,{}"})
  void cutAfter_sendsNothingWhateverTheAnswer(String method, String path, String body) {
    dreamspace.faults().next(Fault.cutAfter());
    assertThatThrownBy(() -> client.send(method, path, body))
        .isInstanceOf(UncheckedIOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /users", "GET /users/1", "HEAD /users", "HEAD /users/1"})
  void cutAfter_sendsNothingOfWhatIsRead(String request) throws IOException {
    dreamspace.stream().giftBomb("dora", 100);
    dreamspace.faults().next(Fault.cutAfter());
    try (Socket socket = new Socket("127.0.0.1", dreamspace.uri().getPort())) {
      String head = "\r\nHost: localhost\r\nX-API-KEY: " + dreamspace.apiToken() + "\r\n\r\n";
      socket.getOutputStream().write((request + " HTTP/1.1" + head).getBytes(US_ASCII));
      assertThat(socket.getInputStream().readAllBytes()).isEmpty();
    }
  }

  @Test
  void delay_lastsAsLongAsItSays() {
    dreamspace.faults().next(Fault.delay(Duration.ofMillis(200)));
    long start = System.nanoTime();
    assertThat(client.post("/users", ANN).statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(200));
  }

  @Test
  void reset_endsDelays() {
    dreamspace.faults().next(Fault.delay(Duration.ofDays(1)));
    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(() -> client.post("/users", ANN));
    while (dreamspace.faults().waiting() > 0) {
      Thread.onSpinWait();
    }
    while (!answer.isDone()) {
      dreamspace.faults().reset();
      Thread.onSpinWait();
    }
    assertThat(answer.join().statusCode()).isEqualTo(200);
  }

  @Test
  void duplicate_isHandledTwiceAndAnsweredOnce() {
    dreamspace.faults().next(Fault.duplicate());
    HttpResponse<String> answer = client.post("/users", ANN);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"user_id\":2,");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(users()).extracting(User::name).containsExactly("ann", "ann");
  }

  @Test
  void duplicate_isHandledOnceIfTheRequestHasAKey() {
    dreamspace.faults().next(Fault.duplicate());
    HttpResponse<String> answer = client.post("/users", ANN, "Idempotency-Key", "\"one\"");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(users()).hasSize(1);
  }

  @Test
  void duplicate_leavesTheNextFaultToTheNextRequest() {
    dreamspace.faults().next(Fault.duplicate(), Fault.status(500));
    assertThat(client.send("DELETE", "/users/1?x=1", "").statusCode()).isEqualTo(404);
    assertThat(client.get("/users?limit=1").statusCode()).isEqualTo(500);
  }

  @Test
  void duplicate_carriesTheQuery() {
    dreamspace.stream().chat("ann", "hi").chat("ben", "hi");
    dreamspace.faults().next(Fault.duplicate());
    assertThat(client.get("/users?name=ben").body()).startsWith("[{\"user_id\":2,").endsWith("}]");
  }

  private static List<User> users() {
    List<User> users = new ArrayList<>();
    dreamspace.session().users().list(UserFilter.all(), Paging.everything()).forEach(users::add);
    return users;
  }
}
