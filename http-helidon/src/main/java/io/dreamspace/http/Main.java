package io.dreamspace.http;

import io.dreamspace.application.Engine;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.http.logging.Logging;
import io.dreamspace.http.settings.Exposure;
import io.dreamspace.http.settings.Invocation;
import io.dreamspace.http.settings.Settings;
import io.dreamspace.http.settings.UsageProblem;
import io.dreamspace.persistence.Database;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server, and ends it when the process is told to end. */
public final class Main {
  private static final int WRONG_USAGE = 2;

  private Main() {}

  /** Exits with 2 and a sentence when it is called wrongly. */
  public static void main(String[] arguments) {
    try {
      switch (Invocation.read(arguments, System.getenv(), Path.of(""), version())) {
        case Invocation.Show(String text) -> System.out.println(text);
        case Invocation.Serve(Settings settings) -> serve(settings);
      }
    } catch (UsageProblem problem) {
      System.err.println(problem.getMessage());
      System.exit(WRONG_USAGE);
    }
  }

  private static void serve(Settings settings) {
    Exposure exposure = Exposure.of(settings);
    Logging logging = Logging.at(settings.logLevel());
    Logger log = LoggerFactory.getLogger(Main.class);
    log.info("Dreamspace {}, {}", version(), settings);
    exposure.warning().ifPresent(log::warn);
    Engine engine = new Engine(Database.open(settings.database()), InstantSource.system());
    Server server = Server.start(exposure.address(), settings, engine.as(new Caller.Bot("api")));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  engine.close();
                  logging.close();
                }));
    System.out.println("Listening on " + exposure.url(server.port()));
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
