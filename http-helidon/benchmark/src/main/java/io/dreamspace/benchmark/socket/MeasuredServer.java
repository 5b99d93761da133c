package io.dreamspace.benchmark.socket;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Session;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.http.Server;
import io.dreamspace.persistence.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * The server that is measured, over a database of its own with one account. Says its port and the
 * account's token, and ends with its standard input.
 */
public final class MeasuredServer {
  static final String ROOT = "measured";
  static final String KEY = "any-token";

  private MeasuredServer() {}

  /** Serves. */
  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createTempDirectory(Path.of("").toAbsolutePath(), "socket");
    Path file = directory.resolve("streams.db");
    Caller bot = new Caller.Bot("benchmark");
    try (Engine engine = new Engine(Database.open(file), InstantSource.system());
        Server server = Server.serving(engine, bot, KEY).port(0).start()) {
      System.out.println(server.port() + " " + token(engine.as(bot)));
      while (System.in.read() >= 0) {
        // It says nothing; it ends.
      }
    } finally {
      try (var files = Files.list(directory)) {
        for (Path left : files.toList()) {
          Files.delete(left);
        }
      }
      Files.delete(directory);
    }
  }

  private static String token(Session session) {
    Account account = session.accounts().create(new AccountDraft(new UserName(ROOT), null, null));
    return session
        .authorizations()
        .issue(account.id(), new DisposableDraft("benchmark", ""))
        .tokens()
        .accessToken()
        .value();
  }
}
