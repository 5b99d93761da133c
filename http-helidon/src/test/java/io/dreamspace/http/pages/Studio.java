package io.dreamspace.http.pages;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.Session;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.http.TestServer;
import java.time.Duration;
import java.util.List;

/** Where the drawings of a test are made, each some seconds after the one before. */
final class Studio {
  private static final String[] ARTISTS = {"alllenski", "Zoë", "toast_master", "mr tree"};
  private static final String[] STAMPS = {"approve", "wow", "deny", "heart"};

  /** So that many are quickly made. */
  private static final String SMALL = Doodle.base64(3);

  private final TestServer server;

  Studio(TestServer server) {
    this.server = server;
  }

  /** What lets a browser look on. */
  String ticket() {
    return session().overlays().ticket(Duration.ofHours(1)).secret().value();
  }

  private Session session() {
    return server.session();
  }

  /** Draws so many, by several people on several occasions. */
  void fill(int count) {
    for (int number = 0; number < count; number++) {
      draw(ARTISTS[number % ARTISTS.length], kind(number), drawing(number));
    }
  }

  private static DocumentDraft drawing(int number) {
    List<StampDraft> stamps =
        number % 3 == 2
            ? List.of()
            : List.of(
                new StampDraft(STAMPS[number % STAMPS.length], 120, 110, 0.3 - number % 7 * 0.1),
                new StampDraft(STAMPS[number / 2 % STAMPS.length], 360, 350, -0.2));
    return new DocumentDraft(Doodle.base64(number), number % 5, "pencil", stamps);
  }

  private static EventKind kind(int number) {
    return switch (number % 4) {
      case 0 -> new EventKind.Plain("Look, I drew this for you while you were talking.");
      case 1 -> new EventKind.Cheer(500, null, "Cheer500 for the best stream of the week!");
      case 2 -> new EventKind.Subscriber(1, 7, "Seven months already.");
      default -> new EventKind.Raid(42);
    };
  }

  /** Draws one, small, on the occasion of a message. */
  DocumentId draw(String artist) {
    return draw(artist, new EventKind.Plain("Hello."), small());
  }

  DocumentId draw(String artist, EventKind kind, DocumentDraft drawing) {
    server.clock().advance(Duration.ofSeconds(20));
    EventDetails event =
        session()
            .events()
            .record(
                new EventDraft(
                    new UserRef.Named(Fixtures.aUser(artist, artist)),
                    new DocumentRef.New(drawing),
                    artist,
                    server.clock().instant(),
                    kind));
    return event.event().documentId();
  }

  static DocumentDraft small(StampDraft... stamps) {
    return new DocumentDraft(SMALL, 1, null, List.of(stamps));
  }

  void stamp(DocumentId drawing, String type) {
    session().stamps().add(List.of(new StampPlacement(drawing, new StampDraft(type, 90, 90, 0))));
  }
}
