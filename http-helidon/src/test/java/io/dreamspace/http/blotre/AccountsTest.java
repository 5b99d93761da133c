package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertAnswer;
import static io.dreamspace.http.blotre.Answers.assertError;

import io.dreamspace.http.TestServer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who own streams, whom the API calls users. */
@OnEachStorage
final class AccountsTest {
  private final TestServer server;

  AccountsTest(TestServer server) {
    this.server = server;
  }

  @Test
  void user_hasNameAndRoot() {
    Somebody somebody = Somebody.called("Toast Master", server);
    String json =
        "{\"id\":\"%s\",\"userName\":\"Toast Master\",\"rootStream\":\"%s\"}"
            .formatted(somebody.id(), somebody.root());

    String path = "/v0/api/user/" + somebody.id();
    assertAnswer(Requests.send(server, Requests.head("GET", path)), 200, json);
    assertAnswer(
        somebody.get(path.toUpperCase(Locale.ROOT).replace("/V0/API/USER", "/v0/api/user")),
        200,
        json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"552f68963004ce448e1e19a5", "me", "Toast%20Master"})
  void user_thatIsNotThere_isNotFound(String id) {
    assertError(
        Requests.send(server, Requests.head("GET", "/v0/api/user/" + id)),
        404,
        "User does not exist.");
  }
}
