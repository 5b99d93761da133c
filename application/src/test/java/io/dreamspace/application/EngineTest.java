package io.dreamspace.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.application.stream.StreamSubscriptions;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.user.User;
import org.junit.jupiter.api.Test;

class EngineTest {
  private static final Caller BOT = new Caller.Bot("bot");

  @Test
  void as_opensSessionsOnTheSameThings() {
    try (Engine engine = engine()) {
      User user = engine.as(BOT).users().record(Fixtures.aUser("1", "name")).user();

      assertThat(engine.as(new Caller.Bot("other")).users().get(user.id()).user()).isEqualTo(user);
    }
  }

  @Test
  void engines_standBesideEachOther() {
    try (Engine one = engine();
        Engine other = engine()) {
      one.as(BOT).users().record(Fixtures.aUser("1", "name"));

      assertThat(one.as(BOT).users().list(UserFilter.all(), Paging.everything())).hasSize(1);
      assertThat(other.as(BOT).users().list(UserFilter.all(), Paging.everything())).isEmpty();
    }
  }

  @Test
  void close_closesTheStores() {
    Engine engine = engine();
    engine.close();

    assertThatThrownBy(() -> engine.as(BOT).users().record(Fixtures.aUser("1", "name")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void close_endsWhatIsListenedTo() {
    Engine engine = engine();
    Session session = engine.as(BOT);
    StreamSubscriptions subscriptions = session.listen(new HeardNews());
    engine.close();

    assertThatThrownBy(() -> subscriptions.subscribe(new StreamUri("matt")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> session.listen(new HeardNews()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void bots_readStreams_andChangeNone() {
    try (Engine engine = engine()) {
      StreamId root =
          engine
              .as(BOT)
              .accounts()
              .create(new AccountDraft(new UserName("matt"), null, null))
              .rootStream();
      StreamKey key = new StreamKey.ById(root);

      assertThat(engine.as(BOT).streams().get(key).id()).isEqualTo(root);
      assertThatThrownBy(() -> engine.as(BOT).streams().setStatus(key, new Color("#000000")))
          .isInstanceOf(Forbidden.class)
          .hasMessage("Action requires authorization.");
    }
  }

  private static Engine engine() {
    return new Engine(new InMemoryStores(), new MutableClock(Fixtures.NOON));
  }
}
