package io.dreamspace.application.contract;

import static io.dreamspace.application.StreamFixtures.aStream;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Session;
import io.dreamspace.application.Stores;
import io.dreamspace.application.change.CatchUp;
import io.dreamspace.application.change.ChangeFeed;
import io.dreamspace.application.change.FeedEntry;
import io.dreamspace.application.change.FeedEntry.Changed;
import io.dreamspace.application.change.FeedEntry.Gap;
import io.dreamspace.application.change.FeedFilter;
import io.dreamspace.application.change.FeedPage;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.application.change.Retention;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.change.Cursor;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** The ground of the contracts of the feed. */
public abstract class FeedContract extends StoresContract {
  static final int ALL = ChangeFeed.MOST_ENTRIES;
  static final FeedStart EARLIEST = new FeedStart.Earliest();
  static final FeedStart LATEST = new FeedStart.Latest();

  /** The engine's. */
  protected final MutableClock clock = new MutableClock(Fixtures.NOON);

  Engine engine;
  Session session;
  ChangeFeed feed;

  /** Opens stores in which there is nothing yet, and whose log keeps changes so long. */
  protected abstract Stores openStores(Retention retention);

  /** Opens the session that is put to the test: in this process, if it is not overridden. */
  protected Session openSession(Engine opened) {
    return opened.as(new Caller.Bot("contract"));
  }

  /** How long the log keeps changes. */
  Retention retention() {
    return Retention.standard();
  }

  @Override
  protected final Stores openStores() {
    return openStores(retention());
  }

  @BeforeEach
  final void start() {
    engine = new Engine(stores, clock);
    session = openSession(engine);
    feed = session.changes();
  }

  final User user(String twitchId) {
    return session.users().record(Fixtures.aUser(twitchId, twitchId)).user();
  }

  final EventDetails event(User user, DocumentRef document) {
    return session
        .events()
        .record(Fixtures.anEventDraft(new UserRef.Existing(user.id()), document));
  }

  final void setStatus(String stream) {
    change(() -> stores.changes().append(new StatusUpdated(aStream(stream)), clock.instant()));
  }

  /** All that a reader gets who goes on until nothing is left. */
  final List<FeedEntry> readAll(FeedStart from, FeedQuery query, int limit) {
    List<FeedEntry> entries = new ArrayList<>();
    FeedPage page = feed.read(from, query, limit);
    entries.addAll(page.entries());
    while (!page.isLast()) {
      page = feed.read(new FeedStart.After(page.next()), query, limit);
      entries.addAll(page.entries());
    }
    return entries;
  }

  static List<String> types(List<FeedEntry> entries) {
    return entries.stream()
        .map(
            entry ->
                switch (entry) {
                  case Changed changed -> changed.change().fact().type().value();
                  case Gap gap -> "gap";
                })
        .toList();
  }

  static List<Long> numbers(List<FeedEntry> entries) {
    return entries.stream().map(entry -> ((Changed) entry).change().number()).toList();
  }

  final Cursor latest() {
    return feed.bounds().latest();
  }

  static FeedQuery all() {
    return FeedQuery.all();
  }

  static FeedQuery newest() {
    return new FeedQuery(FeedFilter.all(), new CatchUp.Latest());
  }
}
