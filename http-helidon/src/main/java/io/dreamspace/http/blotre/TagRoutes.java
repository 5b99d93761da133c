package io.dreamspace.http.blotre;

import io.dreamspace.application.Session;
import io.dreamspace.application.stream.StreamTags;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import io.dreamspace.http.mapping.StreamBodies;
import java.util.List;

/** What streams carry, and which streams carry something. */
final class TagRoutes {
  /** Unlike elsewhere, with a full stop. */
  private static final String FLAWED = "Could not process request.";

  private TagRoutes() {}

  static void addTo(Routes routes) {
    routes
        .get("/stream/:id/tags", TagRoutes::list)
        .post("/stream/:id/tags", TagRoutes::replace)
        .get("/stream/:id/tags/:tag", TagRoutes::get)
        .put("/stream/:id/tags/:tag", TagRoutes::add)
        .delete("/stream/:id/tags/:tag", TagRoutes::remove)
        .get("/tag/:tag/children", TagRoutes::carriers);
  }

  private static Reply list(Call call) {
    return Reply.ok(StreamBodies.tags(call.anyone().streamTags().get(call.stream("id"))));
  }

  private static Reply replace(Call call) {
    BodyValue body = call.json();
    Session session = call.member();
    List<Tag> given = body.read(list -> StreamInput.tags(list, List::copyOf), FLAWED);
    // Too many are told so; two of the same are a flaw like any other.
    Tags tags =
        given.size() > Tags.MOST
            ? body.whole(given, Tags::new)
            : body.read(list -> StreamInput.tags(list, Tags::new), FLAWED);
    return Reply.ok(StreamBodies.tags(session.streamTags().replace(call.stream("id"), tags)));
  }

  private static Reply get(Call call) {
    Tag tag = call.anyone().streamTags().find(call.stream("id"), call.segment("tag"));
    return Reply.ok(StreamBodies.tag(tag));
  }

  private static Reply add(Call call) {
    StreamTags.Added added = call.member().streamTags().add(call.stream("id"), call.segment("tag"));
    return Reply.placed(added.added(), StreamBodies.tag(added.tag()));
  }

  private static Reply remove(Call call) {
    Tag tag = call.member().streamTags().remove(call.stream("id"), call.segment("tag"));
    return Reply.ok(StreamBodies.tag(tag));
  }

  private static Reply carriers(Call call) {
    Tag tag = Tag.parse(call.segment("tag")).orElseThrow(() -> new Problem.Conflict("Invalid tag"));
    return Reply.ok(
        StreamBodies.streams(call.anyone().streamTags().carriers(tag, StreamRoutes.query(call))));
  }
}
