package io.dreamspace.examples.twitchbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BacklogTest {
  private static final Limits LIMITS =
      new Limits(2, 5, Duration.ofDays(1), Duration.ZERO, Duration.ZERO);

  private final Backlog backlog = new Backlog(LIMITS, 0);

  @Test
  void next_isWhatCameFirst() throws InterruptedException {
    add("m1", "m2");
    assertThat(backlog.next()).isEqualTo(keep("m1"));
    backlog.kept();
    assertThat(backlog.next()).isEqualTo(keep("m2"));
  }

  @Test
  void add_isRefusedBeyondTheLimitThoughTheFileStalls() throws InterruptedException {
    add("m1", "m2");
    assertThat(backlog.nextSpill()).hasSize(2);
    add("m3", "m4", "m5");
    assertThat(backlog.add(message("m6"))).isFalse();
    backlog.spilled(2);
    assertThat(backlog.add(message("m6"))).isTrue();
  }

  @Test
  void spill_takesAlongWhatIsInHand() throws InterruptedException {
    add("m1");
    assertThat(backlog.next()).isEqualTo(keep("m1"));
    add("m2", "m3");
    assertThat(backlog.nextSpill()).containsExactly(message("m1"), message("m2"), message("m3"));
    backlog.kept();
    backlog.spilled(3);
    assertThat(backlog.unsaved()).isZero();
    assertThat(backlog.next()).isEqualTo(new Step.Skip());
    backlog.read();
    assertThat(backlog.next()).isEqualTo(new Step.Read());
  }

  @Test
  void file_isReadBeforeWhatCameLaterAndThenCleared() throws InterruptedException {
    add("m1", "m2");
    backlog.nextSpill();
    backlog.spilled(2);
    add("m3");
    for (int line = 0; line < 2; line++) {
      assertThat(backlog.next()).isEqualTo(new Step.Read());
      backlog.read();
    }
    assertThat(backlog.next()).isEqualTo(new Step.Clear());
    backlog.cleared();
    assertThat(backlog.next()).isEqualTo(keep("m3"));
  }

  @Test
  void failedSpill_leavesAllInMemory() throws InterruptedException {
    add("m1", "m2");
    backlog.nextSpill();
    backlog.notSpilled();
    assertThat(backlog.next()).isEqualTo(keep("m1"));
    backlog.kept();
    assertThat(backlog.next()).isEqualTo(keep("m2"));
  }

  @Test
  void drain_endsWhenNothingIsLeft() throws InterruptedException {
    add("m1");
    backlog.drain();
    assertThat(backlog.add(message("m2"))).isFalse();
    assertThat(backlog.next()).isEqualTo(keep("m1"));
    backlog.kept();
    assertThat(backlog.next()).isEqualTo(new Step.End());
  }

  @Test
  void end_recordsNoMoreAndSpillsTheRest() throws InterruptedException {
    add("m1");
    backlog.end();
    backlog.drain();
    assertThat(backlog.next()).isEqualTo(new Step.End());
    assertThat(backlog.nextSpill()).isEqualTo(List.of(message("m1")));
    backlog.spilled(1);
    assertThat(backlog.nextSpill()).isEmpty();
  }

  private void add(String... ids) {
    for (String id : ids) {
      assertThat(backlog.add(message(id))).isTrue();
    }
  }

  private static Step keep(String id) {
    return new Step.Keep(message(id));
  }

  private static TwitchMessage message(String id) {
    return new TwitchMessage(id, Irc.SAID_AT, "7", "Ann", new TwitchContent.Chat(id));
  }
}
