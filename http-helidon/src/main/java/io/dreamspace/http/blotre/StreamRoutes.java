package io.dreamspace.http.blotre;

import io.dreamspace.application.Session;
import io.dreamspace.application.stream.Placed;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.http.mapping.StreamBodies;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Streams, and what they show. */
final class StreamRoutes {
  static final String FLAWED = "Could not process request";

  private StreamRoutes() {}

  static void addTo(Routes routes) {
    routes
        .get("/stream", StreamRoutes::search)
        .put("/stream", StreamRoutes::create)
        .get("/stream/:id", StreamRoutes::get)
        .delete("/stream/:id", StreamRoutes::delete)
        .get("/stream/:id/status", StreamRoutes::getStatus)
        .post("/stream/:id/status", StreamRoutes::setStatus);
  }

  private static Reply search(Call call) {
    String uri = call.parameter("uri");
    if (uri != null) {
      return Reply.ok(StreamBodies.streams(at(call, StreamKey.ofUri(uri))));
    }
    StreamQuery query = query(call);
    return Reply.ok(StreamBodies.streams(call.anyone().streams().search(query)));
  }

  /** The one stream that is there; no client of old asks for this. */
  private static List<StatusStream> at(Call call, StreamKey key) {
    try {
      return List.of(call.anyone().streams().get(key));
    } catch (Problem.NotFound nothing) {
      return List.of();
    }
  }

  /** What streams are looked for by. */
  static StreamQuery query(Call call) {
    @Nullable String query = call.parameter("query");
    return query == null ? new StreamQuery.Everything() : StreamQuery.parse(query);
  }

  private static Reply create(Call call) {
    BodyValue body = call.json();
    Session session = call.member();
    StreamDraft draft = body.read(StreamInput::draft, FLAWED);
    return placed(session.streams().create(draft));
  }

  static Reply placed(Placed placed) {
    return Reply.placed(placed.added(), StreamBodies.stream(placed.stream()));
  }

  private static Reply get(Call call) {
    return Reply.ok(StreamBodies.stream(call.anyone().streams().get(call.stream("id"))));
  }

  private static Reply delete(Call call) {
    return Reply.ok(StreamBodies.stream(call.member().streams().delete(call.stream("id"))));
  }

  private static Reply getStatus(Call call) {
    return Reply.ok(StreamBodies.status(call.anyone().streams().get(call.stream("id")).status()));
  }

  private static Reply setStatus(Call call) {
    BodyValue body = call.json();
    Session session = call.member();
    Color color = body.read(StreamInput::color, FLAWED);
    return Reply.ok(StreamBodies.status(session.streams().setStatus(call.stream("id"), color)));
  }
}
