package io.dreamspace.client;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Set;

/** Sends requests until they are answered, as long and as often as the options allow. */
final class Attempts {
  private static final int UNAVAILABLE = 503;

  /** Said by what stands before a server that is busy, starting or stopping, or by itself. */
  private static final Set<Integer> TEMPORARY = Set.of(502, UNAVAILABLE, 504);

  private final Transport transport;
  private final ServerAddress server;
  private final RemoteOptions options;
  private final Pauses pauses;

  Attempts(Transport transport, ServerAddress server, RemoteOptions options) {
    this.transport = transport;
    this.server = server;
    this.options = options;
    this.pauses = new Pauses(options.firstPause(), Pauses.UNBOUNDED);
  }

  /**
   * Sends a request that may arrive more than once.
   *
   * @param writes whether it may change something
   */
  Answer send(HttpRequest request, boolean writes) {
    return send(request, writes, true);
  }

  /**
   * Sends a request on the way to another, that is good for one arrival: then it is not retried.
   */
  Answer sendUntilArrived(HttpRequest request) {
    return send(request, false, false);
  }

  private Answer send(HttpRequest request, boolean writes, boolean mayArriveAgain) {
    transport.requireOpen();
    long end = System.nanoTime() + options.callTimeout().toNanos();
    boolean mayHaveArrived = false;
    for (int retry = 1; ; retry++) {
      Attempt attempt = transport.send(request, patience(end));
      if (attempt instanceof Attempt.Answered(var response)
          && !TEMPORARY.contains(response.statusCode())) {
        return new Answer(response, mayHaveArrived);
      }
      mayHaveArrived |= mayHaveArrived(attempt);
      Duration pause = pauses.before(retry);
      boolean isLast =
          retry > options.retries()
              || end - System.nanoTime() <= pause.toNanos()
              || (mayHaveArrived && !mayArriveAgain);
      if (isLast || attempt instanceof Attempt.GivenUp) {
        throw failure(attempt, writes && mayHaveArrived);
      }
      Attempt.GivenUp ended = transport.pause(pause);
      if (ended != null) {
        throw failure(ended, writes && mayHaveArrived);
      }
    }
  }

  private Duration patience(long end) {
    Duration left = Duration.ofNanos(Math.max(end - System.nanoTime(), 1));
    return left.compareTo(options.attemptTimeout()) < 0 ? left : options.attemptTimeout();
  }

  private static boolean mayHaveArrived(Attempt attempt) {
    return switch (attempt) {
      case Attempt.Answered(var response) -> response.statusCode() != UNAVAILABLE;
      case Attempt.Lost lost -> lost.mayHaveArrived();
      case Attempt.GivenUp givenUp -> true;
    };
  }

  private DreamspaceUnavailable failure(Attempt attempt, boolean mayHaveHappened) {
    return switch (attempt) {
      case Attempt.Answered(var response) ->
          new DreamspaceUnavailable(
              "The server at " + server + " answers " + response.statusCode() + ".",
              mayHaveHappened,
              null);
      case Attempt.Lost lost ->
          new DreamspaceUnavailable(lost.sentence(), mayHaveHappened, lost.cause());
      case Attempt.GivenUp givenUp ->
          new DreamspaceUnavailable(givenUp.sentence(), mayHaveHappened, null);
    };
  }
}
