package io.dreamspace.http.blotre;

import io.dreamspace.application.stream.Slice;
import io.dreamspace.application.stream.StreamChildren;
import io.dreamspace.application.stream.Streams;
import io.dreamspace.http.mapping.StreamBodies;

/** What stands under streams. */
final class ChildRoutes {
  private ChildRoutes() {}

  static void addTo(Routes routes) {
    routes
        .get("/stream/:id/children", ChildRoutes::list)
        .get("/stream/:id/children/:child", ChildRoutes::get)
        .put("/stream/:id/children/:child", ChildRoutes::link)
        .delete("/stream/:id/children/:child", ChildRoutes::unlink);
  }

  private static Reply list(Call call) {
    StreamChildren children = call.anyone().streamChildren();
    return Reply.ok(
        StreamBodies.streams(
            children.list(call.stream("id"), StreamRoutes.query(call), slice(call))));
  }

  /** What makes no sense does not count. */
  private static Slice slice(Call call) {
    int limit = call.count("limit", Streams.LISTED);
    boolean allowed = limit >= 1 && limit <= Streams.LISTED;
    return new Slice(call.count("offset", 0), allowed ? limit : Streams.LISTED);
  }

  private static Reply get(Call call) {
    return Reply.ok(
        StreamBodies.stream(
            call.anyone().streamChildren().get(call.stream("id"), call.stream("child"))));
  }

  private static Reply link(Call call) {
    return StreamRoutes.placed(
        call.member().streamChildren().link(call.stream("id"), call.stream("child")));
  }

  private static Reply unlink(Call call) {
    return Reply.ok(
        StreamBodies.stream(
            call.member().streamChildren().unlink(call.stream("id"), call.stream("child"))));
  }
}
