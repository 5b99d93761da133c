package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ids;
import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.json;
import static io.dreamspace.http.dreamspace.Bodies.transaction;
import static io.dreamspace.http.dreamspace.Bodies.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WalletTest {
  @RegisterExtension final TestServer server = TestServer.inMemory();

  @BeforeEach
  void create() {
    ok(server.post("/users", user("1", "a")));
    ok(server.post("/users", user("2", "b")));
  }

  @Test
  void wallet_isEmpty_andNullInDetails_withoutTransactions() {
    assertThat(ok(server.get("/users/1/wallet")))
        .isEqualTo(json("{'user_id': 1, 'balance': 0, 'updated_at': null}"));
    assertThat(ok(server.get("/users/1"))).endsWith(json(",'wallet':null}"));
  }

  @Test
  void wallet_isTheSumOfAllAmounts_atTheTimeOfTheLast() {
    ok(server.post("/transactions", transaction(1, 500)));
    ok(server.post("/transactions", transaction(2, 7)));
    server.clock().advance(Duration.ofHours(2));
    ok(server.post("/transactions", transaction(1, -750)));

    assertWallet(
        "{'user_id': 1, 'balance': -250, 'updated_at': '2025-06-09T00:00:00.123456+10:00'}");
  }

  @Test
  void wallet_isNotNullInDetails_whenTheAmountsAddUpToNothing() {
    ok(server.post("/transactions", transaction(1, 5)));
    ok(server.post("/transactions", transaction(1, -5)));

    assertWallet("{'user_id': 1, 'balance': 0, 'updated_at': '2025-06-08T22:00:00.123456+10:00'}");
  }

  @ParameterizedTest
  @CsvSource({"9223372036854775807, 1", "-9223372036854775808, -1"})
  void balance_neverOverflows(long most, long oneMore) {
    ok(server.post("/transactions", transaction(1, most)));

    assertThat(refused(server.post("/transactions", transaction(1, oneMore)))).startsWith("409 ");
    assertThat(ids(server.get("/transactions"))).containsExactly(1L);
    assertThat(ok(server.get("/users/1/wallet"))).contains("\"balance\":" + most + ",");

    ok(server.post("/transactions", transaction(1, -oneMore)));
    assertThat(ok(server.get("/users/1/wallet"))).contains("\"balance\":" + (most - oneMore) + ",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/users/404/wallet", "/users/1/wallet/1", "/users/1/wallet/user"})
  void otherPaths_areNotFound(String path) {
    assertThat(refused(server.get(path))).startsWith("404 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void otherVerbs_areNotSupported(String verb) {
    Answer answer = server.send(verb, "/users/1/wallet", "");

    assertThat(refused(answer)).startsWith("405 ");
    assertThat(answer.header("Allow")).hasValue("GET, HEAD");
  }

  private void assertWallet(String wallet) {
    assertThat(ok(server.get("/users/1/wallet"))).isEqualTo(json(wallet));
    assertThat(ok(server.get("/users/1"))).endsWith(",\"wallet\":" + json(wallet) + "}");
  }
}
