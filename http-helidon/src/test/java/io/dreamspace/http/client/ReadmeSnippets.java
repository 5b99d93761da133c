package io.dreamspace.http.client;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Session;
import io.dreamspace.application.access.NewOverlayKey;
import io.dreamspace.application.access.Ticket;
import io.dreamspace.application.change.FeedListener;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.application.change.FeedSubscription;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.oauth.DeviceGrant;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.application.stream.StreamListener;
import io.dreamspace.application.stream.StreamSubscriptions;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.client.Credential;
import io.dreamspace.client.DreamspaceUnavailable;
import io.dreamspace.client.OAuthClient;
import io.dreamspace.client.RemoteOptions;
import io.dreamspace.client.RemoteSession;
import io.dreamspace.client.TokenPair;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.ImageData;
import io.dreamspace.domain.document.StampImage;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventKindEdit;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.persistence.Database;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** The Java of the client's README, in its order; {@link ClientReadmeTest} compares and runs it. */
final class ReadmeSnippets {
  private ReadmeSnippets() {}

  static void remote(URI server, String key, Consumer<Session> program) {
    // snippet
    try (RemoteSession session = RemoteSession.connect(server, key)) {
      program.accept(session);
    }
    // end
  }

  static void embedded(Path file, Consumer<Session> program) {
    // snippet
    try (Engine engine = new Engine(Database.open(file), InstantSource.system())) {
      Session session = engine.as(new Caller.Bot("my bot"));
      program.accept(session);
    }
    // end
  }

  static EventDetails record(Session session, Path drawing) throws IOException {
    // snippet
    UserDraft viewer = new UserDraft(new TwitchId("105474571"), "alllenski", Edit.keep());
    DocumentDraft document = DocumentDraft.of(ImageData.read(drawing), 1);
    EventDetails event =
        session
            .events()
            .record(
                new EventDraft(
                    new UserRef.Named(viewer),
                    new DocumentRef.New(document),
                    "alllenski",
                    Instant.now(),
                    new EventKind.Plain("Hello.")));
    // end
    return event;
  }

  static void save(Session session, DocumentId id, Path file) throws IOException {
    // snippet
    session.documents().get(id).image().orElseThrow().write(file);
    // end
  }

  static EventDetails edit(Session session, EventId id) {
    // snippet
    EventEdit withoutName =
        new EventEdit(Edit.keep(), Edit.keep(), Edit.set(null), Edit.keep(), EventKindEdit.none());
    EventDetails edited = session.events().edit(id, withoutName);
    // end
    return edited;
  }

  static int list(Session session) {
    int count = 0;
    // snippet
    TimeRange lastWeek = new TimeRange(Instant.now().minus(Duration.ofDays(7)), null);
    EventFilter filter =
        new EventFilter(
            null,
            null,
            null,
            null,
            EventType.PLAIN,
            lastWeek,
            TimeRange.always(),
            DocumentFilter.all(),
            null);
    for (EventDetails event : session.events().list(filter, Paging.everything())) {
      count += event.document() == null ? 0 : 1;
    }
    // end
    return count;
  }

  static Listing<User> page(Session session) {
    // snippet
    Listing<User> first = session.users().list(UserFilter.all(), Paging.first(10));
    Listing<User> second = first;
    if (first.next().isPresent()) {
      second = session.users().list(UserFilter.all(), new Paging(first.next().getAsLong(), 10));
    }
    // end
    return second;
  }

  static boolean spend(Session session, UserId user) {
    // snippet
    try {
      session.ledger().book(new TransactionDraft(user, -100, "A new brush", null, 0L));
      return true;
    } catch (Problem.Conflict tooExpensive) {
      return false;
    }
    // end
  }

  static DeviceGrant giveAToken(Session session) {
    // snippet
    Account account = session.accounts().create(new AccountDraft(new UserName("Matt"), null, null));
    DeviceGrant device =
        session.authorizations().issue(account.id(), new DisposableDraft("Sensor", ""));
    // end
    return device;
  }

  static RemoteSession connectMember(URI server, DeviceGrant device, Consumer<TokenPair> keep) {
    // snippet
    Credential credential =
        Credential.renewedToken(
            new TokenPair(
                device.tokens().accessToken().value(), device.tokens().refreshToken().value()),
            new OAuthClient(device.client().id().hex(), device.secret().value()),
            keep);
    RemoteSession session = RemoteSession.connect(server, credential);
    // end
    return session;
  }

  static List<StatusStream> show(Session session) {
    // snippet
    StreamKey tree = StreamKey.ofUri("matt/mr tree");
    session.streams().create(new StreamDraft("Mr Tree", "matt/mr tree", null, null));
    session.streamTags().replace(tree, new Tags(List.of(new Tag("plant"))));
    session.streams().setStatus(tree, new Color("#00ff00"));
    List<StatusStream> plants = session.streams().search(new StreamQuery.ByTag(new Tag("plant")));
    // end
    return plants;
  }

  static StreamSubscriptions listen(Session session, StreamListener listener) {
    // snippet
    StreamSubscriptions subscriptions = session.listen(listener);
    subscriptions.subscribe(new StreamUri("matt/mr+tree"));
    subscriptions.subscribeCollection(new Address.OfTag(new Tag("plant")));
    // end
    return subscriptions;
  }

  static FeedSubscription follow(
      Session session, Consumer<EventDetails> show, FeedListener listener) {
    // snippet
    Listing<EventDetails> events = session.events().list(EventFilter.all(), Paging.everything());
    events.forEach(show);
    FeedSubscription subscription =
        session
            .changes()
            .subscribe(new FeedStart.After(events.position()), FeedQuery.all(), listener);
    // end
    return subscription;
  }

  static List<String> letLookOn(Session session) {
    // snippet
    NewOverlayKey obs = session.overlays().create("OBS");
    String shownByObs = "?ticket=" + obs.secret().value();
    Ticket ticket = session.overlays().ticket(Duration.ofMinutes(1));
    String shownForAMinute = "?ticket=" + ticket.secret().value();
    // end
    return List.of(shownByObs, shownForAMinute);
  }

  static void showAgain(Session session, Path file, EventId event) throws IOException {
    // snippet
    session.stampImages().put(new StampImage("approve", ImageData.read(file)));
    session.events().replay(event);
    // end
  }

  static String tellWhatIsWrong(Runnable call) {
    // snippet
    try {
      call.run();
      return "Done.";
    } catch (Problem problem) {
      return switch (problem) {
        case Problem.NotFound missing -> missing.getMessage();
        case Problem.Invalid invalid -> invalid.field() + ": " + invalid.getMessage();
        case Problem.Conflict conflict -> conflict.getMessage();
        case Problem.Forbidden forbidden -> forbidden.getMessage();
        case Problem.TooSoon tooSoon -> tooSoon.getMessage();
      };
    } catch (DreamspaceUnavailable unavailable) {
      return unavailable.mayHaveHappened() ? "Perhaps done." : "Not done.";
    }
    // end
  }

  static EventDetails recordOnce(Session session, String messageId, EventDraft draft) {
    // snippet
    EventDetails event = session.events().recordOnce(new IdempotencyKey(messageId), draft);
    // end
    return event;
  }

  static RemoteSession connectPatiently(URI server, String key) {
    // snippet
    RemoteOptions patient =
        RemoteOptions.defaults().withCallTimeout(Duration.ofMinutes(5)).withRetries(20);
    RemoteSession session = RemoteSession.connect(server, key, patient);
    // end
    return session;
  }
}
