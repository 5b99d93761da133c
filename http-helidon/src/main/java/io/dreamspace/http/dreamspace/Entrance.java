package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Engine;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.http.feed.Onlooker;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.ServerTime;
import io.dreamspace.http.request.OperatorCookie;
import io.helidon.http.Headers;
import io.helidon.http.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Who is let in: with the API key in its header to everything; to what overlays show, with a ticket
 * or an overlay key in the query, or without one if the browser is the operator's.
 */
public final class Entrance {
  private static final Set<String> DRAWINGS = Set.of("image", "picture.svg");

  private final ApiKey apiKey;
  private final Supplier<Engine> engine;
  private final ServerTime serverTime;

  /** An entrance to what belongs to whichever engine is the host's at that moment. */
  public Entrance(ApiKey apiKey, Supplier<Engine> engine, ServerTime serverTime) {
    this.apiKey = apiKey;
    this.engine = engine;
    this.serverTime = serverTime;
  }

  /** Whom these show; empty if nobody who may come in. */
  public Optional<Onlooker> onlooker(Headers headers, String rawQuery) {
    if (apiKey.isIn(headers)) {
      return Optional.of(Onlooker.withApiKey());
    }
    if (ApiKey.isGiven(headers)) {
      return Optional.empty();
    }
    Optional<String> ticket = ticket(rawQuery);
    return ticket.isPresent()
        ? ticket.flatMap(engine.get().access().admissions()::admit).map(Onlooker::admitted)
        : operator(headers);
  }

  private Optional<Onlooker> operator(Headers headers) {
    return OperatorCookie.find(headers)
        .flatMap(apiKey.operatorSessions(engine.get())::find)
        .map(session -> Onlooker.operator(session.admission()));
  }

  /**
   * Like {@link #onlooker}, for everything.
   *
   * @throws Refused if that is nobody, or they may not do this
   */
  Onlooker require(Headers headers, String rawQuery, String method, Supplier<List<String>> path) {
    Onlooker onlooker = onlooker(headers, rawQuery).orElseThrow(() -> refusal(headers, rawQuery));
    if (onlooker.holdsKey() || (isReading(method) && isShown(path.get()))) {
      return onlooker;
    }
    throw onlooker.seesAll()
        ? refusal(headers, rawQuery)
        : new Refused(
            Status.FORBIDDEN_403, "A ticket lets one read the feed, images and pictures alone.");
  }

  /** Whether a ticket is what should open this; it need not be a good one. */
  boolean isTriedByTicket(
      Headers headers, String rawQuery, String method, Supplier<List<String>> path) {
    return !ApiKey.isGiven(headers)
        && ticket(rawQuery).isPresent()
        && isReading(method)
        && isShown(path.get());
  }

  private Refused refusal(Headers headers, String rawQuery) {
    boolean hasTicket = !ApiKey.isGiven(headers) && ticket(rawQuery).isPresent();
    return new Refused(
        Status.FORBIDDEN_403,
        hasTicket
            ? "The ticket is unknown, has expired or was revoked."
            : "The header X-API-KEY is missing or its key is wrong.");
  }

  private Optional<String> ticket(String rawQuery) {
    try {
      return Optional.ofNullable(Query.of(rawQuery, serverTime).text(Onlooker.TICKET));
    } catch (Invalid malformed) {
      return Optional.empty();
    }
  }

  private static boolean isReading(String method) {
    return Verb.of(method).filter(Verb.GET::equals).isPresent();
  }

  /** Paths of few forms: with those that lead on from object to object one could feel about. */
  private static boolean isShown(List<String> path) {
    return switch (path.size()) {
      case 1 -> path.getFirst().equals("changes");
      case 3 ->
          (path.getFirst().equals("documents") && DRAWINGS.contains(path.getLast()))
              || (path.getFirst().equals("stamp_types") && path.getLast().equals("image"));
      case 4 ->
          path.getFirst().equals("events")
              && path.get(2).equals("document")
              && DRAWINGS.contains(path.getLast());
      default -> false;
    };
  }
}
