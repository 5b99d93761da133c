package io.dreamspace.http;

import io.dreamspace.application.Engine;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers with the API of whichever engine is the host's at that moment. */
final class CurrentApi implements Handler {
  private final Supplier<Engine> engine;
  private final Function<Engine, Handler> apiOf;
  private volatile @Nullable Known known;

  CurrentApi(Supplier<Engine> engine, Function<Engine, Handler> apiOf) {
    this.engine = engine;
    this.apiOf = apiOf;
  }

  private record Known(Engine engine, Handler api) {}

  @Override
  public void handle(ServerRequest request, ServerResponse response) throws Exception {
    apiOf(engine.get()).handle(request, response);
  }

  private Handler apiOf(Engine current) {
    Known last = known;
    if (last == null || last.engine() != current) {
      last = new Known(current, apiOf.apply(current));
      known = last;
    }
    return last.api();
  }
}
