package io.dreamspace.application.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserDraft;
import java.util.ArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Within work that only reads, which refuses every write. */
class UserRecorderTest {
  @AutoClose private final InMemoryStores stores = new InMemoryStores();
  private final UserRecorder recorder =
      new UserRecorder(stores.users(), new MutableClock(Fixtures.NOON));
  private User user;

  @BeforeEach
  void recordOneWithTwoAccounts() {
    LinkedAccounts accounts =
        LinkedAccounts.none()
            .link(new TwitchId("first"), "name", Fixtures.NOON)
            .link(new TwitchId("second"), "name", Fixtures.NOON);
    user =
        stores.unitOfWork().write(() -> stores.users().insert(accounts, null, null, Fixtures.NOON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "second"})
  void record_whatIsKnown_writesNothing(String twitchId) {
    assertThat(recordedWithoutWriting(Fixtures.aUser(twitchId, "name"))).isEqualTo(user);
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "second"})
  void record_anotherName_writes(String twitchId) {
    assertThatThrownBy(() -> recordedWithoutWriting(Fixtures.aUser(twitchId, "new")))
        .isInstanceOf(IllegalStateException.class);
  }

  private User recordedWithoutWriting(UserDraft draft) {
    return stores.unitOfWork().read(() -> recorder.record(draft, new ArrayList<>()));
  }
}
