package io.dreamspace.http.blotre.socket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.stream.StreamNews;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.http.websocket.Close;
import io.dreamspace.http.websocket.Frame;
import io.dreamspace.http.websocket.Peer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a subscriber is told between its subscription and its first look. */
final class SubscriptionTest {
  private static final StreamUri TREE = new StreamUri("matt/mr+tree");
  private static final StreamNews STATUS =
      new StreamNews.StatusUpdated(
          TREE,
          new Status(new Color("#00ff00"), Fixtures.NOON, new AccountId("0".repeat(24))),
          null);
  private static final StreamNews DELETED = new StreamNews.StreamDeleted(TREE);

  private final List<Frame> sent = new ArrayList<>();
  private final Subscription subscription = new Subscription(new Listed(sent));

  private record Listed(List<Frame> sent) implements Peer {
    @Override
    public void awaitRoom() {}

    @Override
    public void send(Frame message) {
      sent.add(message);
    }

    @Override
    public boolean sendInTurn(Frame message, Duration patience) {
      sent.add(message);
      return true;
    }

    @Override
    public void close(Close close) {
      throw new AssertionError("Nobody closes here.");
    }
  }

  private static Frame frame(String text) {
    return Frame.text(text.getBytes(UTF_8));
  }

  @Test
  void changes_waitForTheStateAndThoseThatItShowsAreLeftOut() {
    Frame state = frame("state after 5");
    Frame sixth = frame("6");
    Frame seventh = frame("7");
    subscription.tell(4, STATUS, frame("4"));
    subscription.tell(5, STATUS, frame("5"));
    subscription.tell(6, STATUS, sixth);
    assertThat(sent).isEmpty();
    subscription.begin(5, state);
    subscription.tell(7, STATUS, seventh);
    assertThat(sent).containsExactly(state, sixth, seventh);
  }

  @Test
  void changes_thatComeLateAreLeftOutToo() {
    Frame state = frame("state after 5");
    Frame sixth = frame("6");
    subscription.begin(5, state);
    subscription.tell(4, STATUS, frame("4"));
    subscription.tell(5, STATUS, frame("5"));
    subscription.tell(6, STATUS, sixth);
    assertThat(sent).containsExactly(state, sixth);
  }

  @Test
  void secondLook_isNotOlderThanWhatWasTold() {
    Frame third = frame("3");
    Frame state = frame("state after 4");
    Frame fifth = frame("5");
    subscription.begin(2, null);
    subscription.tell(3, STATUS, third);
    subscription.pause();
    subscription.tell(4, STATUS, frame("4"));
    subscription.tell(5, STATUS, fifth);
    subscription.begin(4, state);
    assertThat(sent).containsExactly(third, state, fifth);
  }

  @Test
  void secondLook_doesNotHideWhatItDoesNotShow() {
    Frame state = frame("state after 5");
    Frame fourth = frame("4: deleted");
    subscription.begin(2, null);
    subscription.pause();
    subscription.tell(3, STATUS, frame("3"));
    subscription.tell(4, DELETED, fourth);
    subscription.begin(5, state);
    assertThat(sent).containsExactly(state, fourth);
  }

  @Test
  void lookThatFails_leavesItAsItWas() {
    Frame third = frame("3");
    subscription.begin(2, null);
    subscription.pause();
    subscription.tell(3, STATUS, third);
    subscription.goOn();
    assertThat(sent).containsExactly(third);
  }
}
