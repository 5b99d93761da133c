package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.http.feed.LiveFeed;
import io.dreamspace.http.mapping.AccessBodies;
import io.dreamspace.http.mapping.WireBodies;
import io.dreamspace.http.reading.ServerTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where paths begin. From each directory on, its {@code step} says where they may lead. */
final class Roots {
  private final Directory users;
  private final Directory events;
  private final DocumentDirectory documents;
  private final Directory stamps;
  private final Directory specimens;
  private final Directory transactions;
  private final Resource stampTypes;
  private final Resource tickets;
  private final Resource overlayKeys;
  private final Resource accounts;
  private final Resource changes;
  private final Resource clients;

  Roots(ServerTime serverTime, LiveFeed feed) {
    WireBodies bodies = new WireBodies(serverTime::format);
    users = new UserDirectory(this, bodies);
    events = new EventDirectory(this, new EventInput(serverTime), bodies);
    documents = new DocumentDirectory(this, bodies);
    stamps = new StampDirectory(bodies);
    specimens = new SpecimenDirectory(this, new SpecimenInput(serverTime), bodies);
    transactions = new TransactionDirectory(this, bodies);
    stampTypes = new StampTypes();
    tickets = new AllTickets(serverTime::format);
    overlayKeys = new AllOverlayKeys(serverTime::format);
    changes = new Changes(feed);
    AccessBodies access = new AccessBodies(serverTime::format);
    accounts = new AllAccounts(this, access);
    clients = new AllClients(access);
  }

  Directory users() {
    return users;
  }

  Directory events() {
    return events;
  }

  DocumentDirectory documents() {
    return documents;
  }

  Directory stamps() {
    return stamps;
  }

  Directory specimens() {
    return specimens;
  }

  Directory transactions() {
    return transactions;
  }

  /**
   * Follows a path to its end. Each segment costs two look-ups at most.
   *
   * @throws io.dreamspace.domain.problem.Problem.NotFound if it leads nowhere, or a link is missing
   */
  Resource follow(Session session, List<String> segments) {
    if (segments.isEmpty()) {
      throw Resource.noWay();
    }
    Resource resource = root(segments.getFirst()).orElseThrow(Resource::noWay);
    for (String segment : segments.subList(1, segments.size())) {
      resource = resource.step(session, segment);
    }
    return resource;
  }

  /** Whether anything is where a path begins like this. */
  boolean include(List<String> segments) {
    return !segments.isEmpty() && root(segments.getFirst()).isPresent();
  }

  private Optional<Resource> root(String segment) {
    @Nullable Resource root =
        switch (segment) {
          case "users" -> all(users);
          case "events" -> all(events);
          case "documents" -> all(documents);
          case "stamps" -> all(stamps);
          case "specimens" -> all(specimens);
          case "transactions" -> all(transactions);
          case "stamp_types" -> stampTypes;
          case "tickets" -> tickets;
          case "overlay_keys" -> overlayKeys;
          case "changes" -> changes;
          case "accounts" -> accounts;
          case "clients" -> clients;
          default -> null;
        };
    return Optional.ofNullable(root);
  }

  private static Resource all(Directory directory) {
    return new All(directory, null);
  }
}
