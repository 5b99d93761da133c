package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertError;
import static io.dreamspace.http.blotre.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Engine;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.Server;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A host that exchanges its engine while it is served. */
final class ExchangedEngineTest {
  private static final Caller BOT = new Caller.Bot("host");

  @AutoClose private final Engine first = new Engine(new InMemoryStores(), InstantSource.system());
  @AutoClose private final Engine second = new Engine(new InMemoryStores(), InstantSource.system());
  private final AtomicReference<Engine> current = new AtomicReference<>(first);

  @Test
  void streams_areThoseOfTheEngineOfTheMoment() throws IOException {
    AccountDraft draft = new AccountDraft(new UserName("matt"), null, null);
    Account account = second.as(BOT).accounts().create(draft);
    try (Server server = Server.serving(current::get, BOT, "token").port(0).start();
        Connection connection = new Connection(server.port())) {
      String root = "/v0/api/stream/" + account.rootStream().hex();
      assertError(get(connection, root), 404, "Stream does not exist.");
      assertThat(get(connection, "/s/matt.png").status()).isEqualTo(404);

      current.set(second);

      assertThat(ok(get(connection, root)).get("uri").textValue()).isEqualTo("matt");
      assertThat(get(connection, "/s/matt.png").status()).isEqualTo(200);
    }
  }

  private static Answer get(Connection connection, String path) throws IOException {
    return connection.write("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n").read();
  }
}
