package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ids;
import static io.dreamspace.http.dreamspace.Answers.numbers;
import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.json;
import static io.dreamspace.http.dreamspace.Bodies.transaction;
import static io.dreamspace.http.dreamspace.Bodies.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TransactionsTest {
  private static final String TABLE =
      """
      transaction_id | integer   | -   | no | 9            |
      user_id        | integer   | req | no | 1            |
      user           | object    | -   | no | {}           |
      amount         | integer   | req | no | -3           |
      description    | string    | req | no | "A hat"      |
      reference      | string?   | opt | no | "order 66"   |
      created_at     | timestamp | -   | no | "2025-06-08" |\
      """;

  @RegisterExtension final TestServer server = TestServer.inMemory();

  @BeforeEach
  void create() {
    ok(server.post("/users", user("1", "a")));
    ok(server.post("/users", user("2", "b")));
  }

  @Nested
  final class Keys extends CreationContract {
    Keys() {
      super("/transactions", TABLE);
    }

    @Override
    void prepare() {
      ok(server.post("/users", user("1", "a")));
    }
  }

  @Test
  void post_answersTheTransaction() {
    String expected =
        json(
            """
            {'transaction_id': 1, 'user_id': 1,
             'user': {'user_id': 1, 'twitch_id': '1', 'name': 'a', 'preferences': null,
                      'created_at': '2025-06-08T22:00:00.123456+10:00'},
             'amount': -3, 'description': 'd', 'reference': null,
             'created_at': '2025-06-08T22:00:00.123456+10:00'}\
            """);

    assertThat(ok(server.post("/transactions", transaction(1, -3)))).isEqualTo(expected);
    assertThat(ok(server.get("/transactions/1"))).isEqualTo(expected);
    assertThat(ok(server.get("/users/1/transactions/1"))).isEqualTo(expected);
    assertThat(ok(server.get("/transactions"))).isEqualTo("[" + expected + "]");
  }

  @Test
  void post_refusesAMissingUser_andCreatesNone() {
    assertThat(refused(server.post("/transactions", transaction(404, 1))))
        .isEqualTo("400 Field 'user_id' refers to user 404, which does not exist.");
    assertThat(ids(server.get("/users"))).containsExactly(1L, 2L);
    assertThat(ids(server.get("/transactions"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, Long.MAX_VALUE, Long.MIN_VALUE, 9007199254740993L})
  void amount_hasSixtyFourBits(long amount) {
    assertThat(ok(server.post("/transactions", transaction(1, amount))))
        .contains("\"amount\":" + amount + ",");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -4 | 6                   | 200
          -4 | 7                   | 409
          -4 | null                | 200
          -4 | -9223372036854775808 | 200
          5  | 15                  | 200
          5  | 16                  | 409
          0  | 9223372036854775807 | 409
          """)
  void minimumBalance_isNotPassed(long amount, String minimum, int status) {
    ok(server.post("/transactions", transaction(1, 10)));
    String before = ok(server.get("/users/1/wallet"));

    Answer answer =
        server.post(
            "/users/1/transactions",
            json(
                "{'amount': %d, 'description': 'd', 'minimum_balance': %s}"
                    .formatted(amount, minimum)));

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.text()).doesNotContain("minimum_balance\"");
    if (status == 409) {
      assertThat(refused(answer))
          .isEqualTo(
              "409 The balance of user 1 would be %d, which is below the minimum_balance of %s."
                  .formatted(10 + amount, minimum));
      assertThat(ok(server.get("/users/1/wallet"))).isEqualTo(before);
      assertThat(ids(server.get("/transactions"))).containsExactly(1L);
    }
  }

  @Test
  void minimumBalance_countsForAnEmptyWallet() {
    String body = "{'user_id': 1, 'amount': %d, 'description': 'd', 'minimum_balance': 0}";

    assertThat(refused(server.post("/transactions", json(body.formatted(-1))))).startsWith("409 ");
    ok(server.post("/transactions", json(body.formatted(0))));
  }

  @Test
  void minimumBalance_ofAMissingUser_isStillTheUsersFault() {
    String body = json("{'user_id': 404, 'amount': -1, 'description': '', 'minimum_balance': 0}");

    assertThat(refused(server.post("/transactions", body)))
        .isEqualTo("400 Field 'user_id' refers to user 404, which does not exist.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'0'", "0.5", "true", "[]", "{}", "9223372036854775808", "1e400"})
  void minimumBalance_isAnInteger(String wrong) {
    String body =
        "{'user_id': 1, 'amount': 1, 'description': '', 'minimum_balance': " + wrong + "}";

    assertThat(refused(server.post("/transactions", json(body))))
        .matches("400 (Field )?'minimum_balance' must be .*\\.");
    assertThat(ids(server.get("/transactions"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PATCH  | /transactions/1
          DELETE | /transactions/1
          PATCH  | /users/1/transactions/1
          DELETE | /users/1/transactions/1
          """)
  void transactions_areImmutable(String verb, String path) {
    String before = ok(server.post("/transactions", transaction(1, 1)));

    Answer answer = server.send(verb, path, "");

    assertThat(refused(answer)).startsWith("405 ");
    assertThat(answer.header("Allow")).hasValue("GET, HEAD");
    assertThat(ok(server.get("/transactions/1"))).isEqualTo(before);
  }

  @Test
  void post_belowAUser_isOfThatUser() {
    assertThat(ok(server.post("/users/2/transactions", json("{'amount': 1, 'description': ''}"))))
        .contains("\"user_id\":2,");
    assertThat(ok(server.post("/users/2/transactions", transaction(1, 1))))
        .contains("\"user_id\":2,");
  }

  @Test
  void missingTransactions_areNotFound() {
    ok(server.post("/transactions", transaction(1, 1)));

    assertThat(refused(server.get("/transactions/2"))).isEqualTo("404 There is no transaction 2.");
    assertThat(refused(server.get("/users/2/transactions/1"))).startsWith("404 ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          /transactions?transaction_id=2                           | 2
          /transactions?transaction_id=9                           |
          /transactions?user_id=1                                  | 1 3
          /transactions?description=hat                            | 1 2
          /transactions?description=ha                             |
          /transactions?reference=r                                | 2 3
          /transactions?created_after=2025-06-09T22:00:00.123456   | 2 3
          /transactions?created_before=2025-06-09T22:00:00.123456  | 1
          /transactions?user_id=1&reference=r                      | 3
          /users/1/transactions                                    | 1 3
          /users/1/transactions?user_id=2                          | 1 3
          /users/1/transactions?description=hat                    | 1
          """)
  void list_takesItsFilters(String path, @Nullable String expected) {
    for (String body :
        List.of(
            "{'user_id': 1, 'amount': 1, 'description': 'hat'}",
            "{'user_id': 2, 'amount': 1, 'description': 'hat', 'reference': 'r'}",
            "{'user_id': 1, 'amount': 1, 'description': 'cap', 'reference': 'r'}")) {
      ok(server.post("/transactions", json(body)));
      server.clock().advance(Duration.ofDays(1));
    }

    assertThat(ids(server.get(path))).isEqualTo(numbers(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          amount=1         | Filter 'amount' is not accepted here; accepted are limit, after, order, transaction_id, user_id, description, reference, created_after and created_before.
          user_id=1.5      | 'user_id' must be an integer, not '1.5'.
          transaction_id=  | 'transaction_id' must be an integer, not ''.
          """)
  void list_refusesOtherFilters(String query, String sentence) {
    assertThat(refused(server.get("/transactions?" + query))).isEqualTo("400 " + sentence);
  }
}
