package io.dreamspace.application.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.StreamFixtures;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.StreamFact.StreamCreated;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamKey.ById;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamRecorderTest {
  private static final StreamId ID = StreamFixtures.idOf("root");

  @AutoClose private final InMemoryStores stores = new InMemoryStores();
  private final StreamRecorder recorder =
      new StreamRecorder(stores, new MutableClock(Fixtures.NOON));

  @Test
  void recordRoot_makesAStreamCalledLikeItsOwner() {
    StatusStream root = recordRoot(ID, "Toast Master");

    assertThat(root)
        .isEqualTo(
            StatusStream.begin(
                ID,
                new StreamName("Toast Master"),
                new StreamUri("toast+master"),
                StreamFixtures.OWNER,
                Fixtures.NOON));
    assertThat(stores.streams().find(new ById(ID))).contains(root);
  }

  @Test
  void recordRoot_tellsThatItIsThere_andOfNoParent() {
    StatusStream root = recordRoot(ID, "matt");

    assertThat(stores.changes().after(0, 9))
        .containsExactly(new Change(1, Fixtures.NOON, new StreamCreated(root)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Toast Master", "toast master", " TOAST MASTER "})
  void recordRoot_refusesNamesThatNormaliseToAUriThatIsTaken(String userName) {
    recordRoot(ID, "Toast Master");
    StreamId other = StreamFixtures.idOf("other");

    assertThatThrownBy(() -> recordRoot(other, userName))
        .isInstanceOf(Conflict.class)
        .hasMessage("This user name is taken.");
    assertThat(stores.streams().find(new ById(other))).isEmpty();
    assertThat(stores.changes().last()).isEqualTo(1);
  }

  private StatusStream recordRoot(StreamId id, String userName) {
    return stores
        .unitOfWork()
        .write(() -> recorder.recordRoot(id, new UserName(userName), StreamFixtures.OWNER));
  }
}
