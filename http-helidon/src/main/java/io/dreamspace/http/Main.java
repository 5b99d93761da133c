package io.dreamspace.http;

import io.dreamspace.application.Engine;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.http.logging.Logging;
import io.dreamspace.http.passwords.Argon2Passwords;
import io.dreamspace.http.settings.Exposure;
import io.dreamspace.http.settings.Invocation;
import io.dreamspace.http.settings.Settings;
import io.dreamspace.http.settings.UsageProblem;
import io.dreamspace.persistence.Database;
import io.dreamspace.persistence.DatabaseRefused;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server, and ends it when the process is told to end. */
public final class Main {
  private static final int NOT_AS_ASKED = 2;

  /** Set by the build's run command: Maven leaves its children behind when it is told to end. */
  private static final String END_WITH_PARENT = "dreamspace.endWithParent";

  private Main() {}

  /**
   * Serves, and says where in a line of its own on the standard output: {@code Listening on
   * http://127.0.0.1:8080}. When it cannot do what it was asked to, it says so in one sentence on
   * the standard error and exits with 2.
   */
  public static void main(String[] arguments) {
    try {
      switch (Invocation.read(arguments, System.getenv(), Path.of(""), version())) {
        case Invocation.Show(String text) -> System.out.println(text);
        case Invocation.Serve(Settings settings) -> serve(settings);
      }
    } catch (UsageProblem | DatabaseRefused problem) {
      System.err.println(problem.getMessage());
      System.exit(NOT_AS_ASKED);
    }
  }

  private static void serve(Settings settings) {
    endWithParentIfAsked();
    Exposure exposure = Exposure.of(settings);
    Shutdown shutdown = Shutdown.atEndOfProcess();
    shutdown.closing(Logging.at(settings.logLevel()));
    Logger log = LoggerFactory.getLogger(Main.class);
    String database = settings.databaseLabel();
    log.info("Dreamspace {}: database {}, zone {}", version(), database, settings.zone());
    exposure.warning().ifPresent(log::warn);

    exposure.requireFree(settings.port());
    Engine engine =
        shutdown.closing(
            new Engine(
                Database.open(settings.database(), settings.retention()),
                InstantSource.system(),
                new Argon2Passwords(),
                settings.lifetimes()));
    Server server =
        shutdown.closing(Server.start(exposure.address(), settings, engine, new Caller.Bot("api")));
    System.out.println("Listening on " + exposure.url(server.port()));
  }

  private static void endWithParentIfAsked() {
    if (Boolean.getBoolean(END_WITH_PARENT)) {
      ProcessHandle.current().parent().ifPresent(Main::endWith);
    }
  }

  private static void endWith(ProcessHandle parent) {
    Thread.startVirtualThread(
        () -> {
          parent.onExit().join();
          System.exit(0);
        });
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
