package io.dreamspace.testkit.readme;

import io.dreamspace.application.Session;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Paging;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Somebody's program that embeds Dreamspace. */
final class Greeter {
  private final Session session;

  Greeter(Session session) {
    this.session = session;
  }

  List<String> greetings() {
    Set<String> greetings = new LinkedHashSet<>();
    for (EventDetails event : session.events().list(EventFilter.all(), Paging.everything())) {
      greetings.add("Hi " + event.event().userName() + "!");
    }
    return List.copyOf(greetings);
  }
}
