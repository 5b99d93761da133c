package io.dreamspace.application.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Stores;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.Events;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.application.once.Once.Outcome;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is kept of what was done, for how long, and for whom. */
class OnceTest {
  private static final Caller BOT = new Caller.Bot("bot");
  private static final Caller OTHER = new Caller.Bot("other");
  private static final IdempotencyKey KEY = new IdempotencyKey("key");
  private static final Fingerprint REQUEST = new Fingerprint("a".repeat(64));
  private static final Duration DAY = Duration.ofDays(1);

  private final Stores stores = new InMemoryStores();
  private final MutableClock clock = new MutableClock(Fixtures.NOON);
  @AutoClose private final Engine engine = new Engine(stores, clock);

  @Test
  void perform_doesTheWorkOnce() {
    assertThat(perform("first")).isEqualTo(new Outcome("first", false));
    assertThat(perform("second")).isEqualTo(new Outcome("first", true));
  }

  @Test
  void perform_keepsNothing_ifTheWorkThrows() {
    assertThatThrownBy(
            () ->
                engine
                    .once(BOT)
                    .perform(
                        KEY,
                        REQUEST,
                        () -> {
                          engine.as(BOT).users().record(Fixtures.aUser("1", "name"));
                          throw new Conflict("too late");
                        }))
        .isInstanceOf(Conflict.class);

    assertThat(stores.users().exists(new UserId(1))).isFalse();
    assertThat(perform("first")).isEqualTo(new Outcome("first", false));
  }

  @Test
  void perform_ofAnotherRequest_isAConflict() {
    perform("first");

    assertThatThrownBy(
            () -> engine.once(BOT).perform(KEY, new Fingerprint("b".repeat(64)), () -> "never"))
        .isInstanceOf(Conflict.class)
        .hasMessage("This idempotency key was already used for another request.");
  }

  @Test
  void keys_areOfOneCallerEach() {
    perform("first");

    assertThat(engine.once(OTHER).perform(KEY, REQUEST, () -> "other"))
        .isEqualTo(new Outcome("other", false));
  }

  @Test
  void perform_forgetsAfterADay() {
    perform("first");
    clock.advance(DAY.minusNanos(1_000));
    assertThat(perform("second").text()).isEqualTo("first");
    clock.advance(Duration.ofNanos(1_000));

    assertThat(perform("second")).isEqualTo(new Outcome("second", false));
  }

  @Test
  void recordOnce_forgetsAfterThirtyDays() {
    EventDetails first = events(BOT).recordOnce(KEY, Fixtures.anEventDraft());
    clock.advance(DAY.multipliedBy(30).minusNanos(1_000));
    assertThat(events(BOT).recordOnce(KEY, Fixtures.anEventDraft())).isEqualTo(first);
    clock.advance(Duration.ofNanos(1_000));

    assertThat(events(BOT).recordOnce(KEY, Fixtures.anEventDraft()).event().id())
        .isNotEqualTo(first.event().id());
  }

  @Test
  void recordOnce_hasKeysForEachCaller() {
    EventDetails first = events(BOT).recordOnce(KEY, Fixtures.anEventDraft());

    assertThat(events(OTHER).recordOnce(KEY, Fixtures.anEventDraft()).event().id())
        .isNotEqualTo(first.event().id());
  }

  @Test
  void recordOnce_ofWhatWasRefused_isTriedAgain() {
    UserRef user = new UserRef.Existing(new UserId(1));
    assertThatThrownBy(() -> events(BOT).recordOnce(KEY, Fixtures.anEventDraft(user)))
        .isInstanceOf(Invalid.class);
    engine.as(BOT).users().record(Fixtures.aUser("1", "name"));

    assertThat(events(BOT).recordOnce(KEY, Fixtures.anEventDraft(user)).user().id())
        .isEqualTo(new UserId(1));
  }

  @Test
  void expiredReceipts_makeRoomForNewOnes_aFewAtATime() {
    IntStream.range(0, 10).forEach(number -> perform(new IdempotencyKey("old" + number)));
    clock.advance(DAY);

    perform(new IdempotencyKey("new1"));
    long afterOne = oldOnes();
    perform(new IdempotencyKey("new2"));
    perform(new IdempotencyKey("new3"));

    assertThat(afterOne).isBetween(1L, 9L);
    assertThat(oldOnes()).isZero();
    assertThat(stores.receipts().find("bot", new IdempotencyKey("new1"))).isPresent();
  }

  private long oldOnes() {
    return IntStream.range(0, 10)
        .mapToObj(number -> new IdempotencyKey("old" + number))
        .filter(key -> stores.receipts().find("bot", key).isPresent())
        .count();
  }

  private Outcome perform(String outcome) {
    return engine.once(BOT).perform(KEY, REQUEST, () -> outcome);
  }

  private void perform(IdempotencyKey key) {
    engine.once(BOT).perform(key, REQUEST, () -> "done");
  }

  private Events events(Caller caller) {
    return engine.as(caller).events();
  }
}
