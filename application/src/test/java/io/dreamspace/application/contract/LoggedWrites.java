package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Session;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact.DocumentFact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.change.RowFact.StampFact;
import io.dreamspace.domain.change.RowFact.UserFact;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/** The ground of the contracts that say which use case logs what. */
abstract class LoggedWrites extends StoresContract {
  final MutableClock clock = new MutableClock(Fixtures.NOON);
  Engine engine;
  Session session;

  @BeforeEach
  final void start() {
    engine = new Engine(stores, clock);
    session = engine.as(new Caller.Bot("contract"));
  }

  /** What a write logs, all of it at the time of the write. */
  final List<Fact> logged(Runnable write) {
    long before = stores.changes().last();
    Instant now = clock.advance(Duration.ofSeconds(1));
    write.run();
    List<Change> changes = stores.changes().after(before, 1_000);
    assertThat(changes).extracting(Change::at).allMatch(now::equals);
    return changes.stream().map(Change::fact).toList();
  }

  final void assertLogsNothing(ThrowingCallable refused) {
    long before = stores.changes().last();
    assertThatThrownBy(refused).isInstanceOf(Problem.class);
    assertThat(stores.changes().last()).isEqualTo(before);
  }

  /** A user with a Twitch account of this id, named like it. */
  final User user(String twitchId) {
    return session.users().record(Fixtures.aUser(twitchId, twitchId)).user();
  }

  final EventDetails event(User user, DocumentRef document) {
    return session
        .events()
        .record(Fixtures.anEventDraft(new UserRef.Existing(user.id()), document));
  }

  static UserFact of(Action action, User user) {
    return new UserFact(action, user.id());
  }

  static EventFact of(Action action, EventDetails event) {
    return EventFact.of(action, event.event());
  }

  static DocumentFact of(Action action, Document document) {
    return new DocumentFact(action, document.id());
  }

  static StampFact of(Action action, Stamp stamp) {
    return new StampFact(action, stamp.id());
  }
}
