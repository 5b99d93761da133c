package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertError;
import static io.dreamspace.http.blotre.Answers.ok;

import io.dreamspace.application.stream.StreamChildren;
import io.dreamspace.http.TestServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How much there may be. */
final class LimitsTest {
  @AutoClose private final TestServer server = TestServer.inMemory();

  @Test
  void parent_has1000ChildrenAtMost() {
    Somebody owner = Somebody.called("matt", server);
    String children = "/v0/api/stream/" + owner.root() + "/children/";
    String guest = Somebody.on(server).create("Guest");
    String last = Somebody.on(server).create("Late guest");
    owner.put(children + guest);
    for (int child = 1; child < StreamChildren.MOST; child++) {
      owner.create("Child " + child);
    }

    String late = "{\"name\": \"Late\", \"uri\": \"matt/late\"}";
    assertError(owner.put("/v0/api/stream", late), 422, "Too many children.");
    assertError(owner.put(children + last), 422, "Too many children.");
    ok(owner.put(children + guest));
    ok(owner.put("/v0/api/stream", "{\"name\": \"Child 1\", \"uri\": \"matt/child+1\"}"));
    ok(owner.delete(children + guest));
    Answers.created(owner.put("/v0/api/stream", late));
  }
}
