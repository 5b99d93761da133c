package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ids;
import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.document;
import static io.dreamspace.http.dreamspace.Bodies.event;
import static io.dreamspace.http.dreamspace.Bodies.json;
import static io.dreamspace.http.dreamspace.Bodies.stamp;
import static io.dreamspace.http.dreamspace.Bodies.transaction;
import static io.dreamspace.http.dreamspace.Bodies.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk over all models, once on memory and once on a database. */
final class SmokeTest {
  @Nested
  final class InMemory extends Walk {
    InMemory() {
      super(TestServer.inMemory());
    }
  }

  @Nested
  final class OnSqlite extends Walk {
    OnSqlite(@TempDir Path directory) {
      super(TestServer.onSqlite(directory));
    }
  }

  abstract static class Walk {
    private final TestServer server;

    Walk(TestServer server) {
      this.server = server;
    }

    @AfterEach
    void close() {
      server.close();
    }

    @Test
    void users_areUpserted_linkedAndFound() {
      ok(server.post("/users", user("1", "one")));
      ok(server.post("/users/1/twitch_accounts", user("2", "two")));
      ok(server.post("/users", user("2", "too")));
      ok(server.post("/users", user("9", "nine")));

      assertThat(ids(server.get("/users?twitch_id=2"))).containsExactly(1L);
      assertThat(refused(server.patch("/users/1", json("{'twitch_id': '9'}"))))
          .isEqualTo("409 That Twitch id belongs to user 2.");
      ok(server.delete("/users/1/twitch_accounts/1"));
      assertThat(ok(server.get("/users?user_id=1")))
          .startsWith(json("[{'user_id':1,'twitch_id':'2','name':'too',"));
    }

    @Test
    void wallet_addsUp_andNeverOverflows() {
      ok(server.post("/users", user("1", "a")));
      ok(server.post("/transactions", transaction(1, Long.MAX_VALUE)));

      assertThat(refused(server.post("/transactions", transaction(1, 1)))).startsWith("409 ");
      ok(server.post("/transactions", transaction(1, -7)));
      assertThat(ok(server.get("/users/1/wallet"))).contains("\"balance\":9223372036854775800,");
    }

    @Test
    void specimens_comeAndGo() {
      ok(server.post("/specimens", json("{'owner': {'twitch_id': '1', 'name': 'a'}}")));
      ok(server.post("/specimens", json("{'owner_id': 1, 'born_at': '2020-01-01'}")));

      assertThat(ok(server.get("/users/1/specimen"))).startsWith("{\"specimen_id\":1,");
      ok(server.patch("/users/1/specimen", json("{'forgotten_at': '2025-07-01'}")));
      assertThat(ok(server.get("/users/1/specimen"))).startsWith("{\"specimen_id\":2,");
      assertThat(ids(server.get("/specimens?forgotten=true"))).containsExactly(1L);
    }

    @Test
    void documents_haveTheirStampsReplaced_andOutliveTheirEvents() {
      ok(server.post("/users", user("1", "a")));
      ok(server.post("/events", event(1, "'document': " + document("d"))));
      ok(server.put("/documents/1/stamps", "[" + stamp(1, "a") + "," + stamp(1, "b") + "]"));
      String stamps = "{'stamps': [{'stamp_type': 'c', 'pos_x': 0, 'pos_y': 0, 'rotation': 0.5}]}";
      ok(server.patch("/events/1/document", json(stamps)));

      assertThat(ids(server.get("/stamps"))).containsExactly(3L);
      assertThat(ids(server.get("/events?document_stamp_type=c"))).containsExactly(1L);
      ok(server.delete("/events/1"));
      ok(server.post("/events", event(1, "'document_id': 1")));
      ok(server.delete("/documents/1"));
      assertThat(ok(server.get("/events/2"))).contains(json("'document_id':null"));
      assertThat(ids(server.get("/stamps"))).isEmpty();
    }

    @Test
    void whatIsRefused_changesNothing() {
      String dead = event("'user': {'twitch_id': '1', 'name': 'a'}, 'document_id': 404");

      assertThat(refused(server.post("/events", dead)))
          .isEqualTo("400 Field 'document_id' refers to document 404, which does not exist.");
      assertThat(ids(server.get("/users"))).isEmpty();
    }

    @Test
    void delete_takesEverythingOfTheUsersWithIt() {
      for (String name : List.of("1", "2")) {
        ok(server.post("/users", user(name, name)));
      }
      ok(server.post("/specimens", json("{'owner_id': 1}")));
      ok(server.post("/transactions", transaction(1, 1)));
      ok(server.post("/events", event(1, "'document': " + document("own"))));
      ok(server.post("/events", event(1, "'document': " + document("shared"))));
      ok(server.post("/events", event(2, "'document_id': 2")));
      ok(server.delete("/users/1"));

      assertThat(ids(server.get("/events"))).containsExactly(3L);
      assertThat(ids(server.get("/documents"))).containsExactly(2L);
      assertThat(ids(server.get("/specimens"))).isEmpty();
      assertThat(ids(server.get("/transactions"))).isEmpty();
    }
  }
}
