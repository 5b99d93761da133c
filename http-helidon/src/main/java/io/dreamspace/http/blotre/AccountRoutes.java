package io.dreamspace.http.blotre;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.mapping.StreamBodies;

/** Those who own streams; the API calls them users. */
final class AccountRoutes {
  private AccountRoutes() {}

  static void addTo(Routes routes) {
    routes.get("/user/:id", AccountRoutes::get);
  }

  private static Reply get(Call call) {
    AccountId id =
        AccountId.parse(call.segment("id"))
            .orElseThrow(() -> new Problem.NotFound("User does not exist."));
    return Reply.ok(StreamBodies.owner(call.anyone().streams().owner(id)));
  }
}
