package io.dreamspace.http.pages.dashboard;

import io.dreamspace.application.Session;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserRef;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;

/** A viewer who is nobody, by whom games and overlays are tried. */
final class TestViewer {
  private static final String NAME = "Test viewer";
  private static final TwitchId TWITCH_ID = new TwitchId("dreamspace-test");

  private TestViewer() {}

  static Optional<User> find(Session session) {
    UserFilter filter = new UserFilter(null, TWITCH_ID, null, TimeRange.always());
    Iterator<User> found = session.users().list(filter, Paging.first(1)).iterator();
    return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
  }

  static void send(Session session, EventType type, boolean drawn, Instant now) {
    UserDraft viewer = new UserDraft(TWITCH_ID, NAME, Edit.keep());
    DocumentRef drawing = drawn ? new DocumentRef.New(TestDrawing.draft()) : new DocumentRef.None();
    session
        .events()
        .record(new EventDraft(new UserRef.Named(viewer), drawing, NAME, now, kind(type)));
  }

  private static EventKind kind(EventType type) {
    return switch (type) {
      case PLAIN -> new EventKind.Plain("Hello from the dashboard!");
      case SUBSCRIBER -> new EventKind.Subscriber(1, 3, "Three months already!");
      case CHEER -> new EventKind.Cheer(100, "Cheer", "Have some bits!");
      case RAID -> new EventKind.Raid(24);
    };
  }
}
