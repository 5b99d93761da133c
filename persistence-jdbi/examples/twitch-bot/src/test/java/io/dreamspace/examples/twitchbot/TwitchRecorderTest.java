package io.dreamspace.examples.twitchbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.event.EventDetails;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bot says ends in the store, each message once. */
class TwitchRecorderTest {
  @TempDir Path directory;

  private final Channel channel = new Channel();
  private Store store;

  @BeforeEach
  void open() {
    store = new Store(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void attach_recordsEveryKindAsItsEvent() {
    try (TwitchRecorder recorder = attach()) {
      channel.says(Irc.chat("m1", "ann", "Hello"));
      channel.says(Irc.cheer("m2", "ben", 100, "Cheer100 great"));
      channel.says(Irc.sub("m3", "cleo", "Prime"));
      channel.says(Irc.resub("m4", "dora", "2000", 14, "Still here"));
      channel.says(Irc.gift("m5", "emil", "fay", 2));
      channel.says(Irc.raid("m6", "gus", 42));
    }
    assertThat(store.events())
        .extracting(details -> details.event().kind())
        .containsExactly(
            new EventKind.Plain("Hello"),
            new EventKind.Cheer(100, "Cheer", "Cheer100 great"),
            new EventKind.Subscriber(1, 1, null),
            new EventKind.Subscriber(2, 14, "Still here"),
            new EventKind.Subscriber(1, 2, null),
            new EventKind.Raid(42));
    assertThat(store.events())
        .extracting(details -> details.event().userName())
        .containsExactly("Ann", "Ben", "Cleo", "Dora", "Fay", "Gus");
  }

  @Test
  void event_isOfItsUserAndTime() {
    try (TwitchRecorder recorder = attach()) {
      channel.says(Irc.chat("m1", "ann", "Hello"));
      channel.says(Irc.chat("m2", "ann", "again"));
    }
    List<EventDetails> events = store.events();
    User ann = events.getFirst().user();
    assertThat(ann.twitchId()).isEqualTo(new TwitchId(Irc.idOf("ann")));
    assertThat(ann.name()).isEqualTo("Ann");
    assertThat(events).extracting(EventDetails::user).containsExactly(ann, ann);
    assertThat(events.getFirst().event().occurredAt()).isEqualTo(Irc.SAID_AT);
  }

  @Test
  void giftBomb_isRecordedGiftByGift() {
    try (TwitchRecorder recorder = attach()) {
      channel.says(Irc.giftBomb("giver", 50));
      channel.says(Irc.giftBomb("giver", 50));
    }
    assertThat(store.events())
        .hasSize(50)
        .allSatisfy(
            details ->
                assertThat(details.event().kind()).isEqualTo(new EventKind.Subscriber(1, 1, null)))
        .extracting(details -> details.event().userName())
        .doesNotHaveDuplicates()
        .doesNotContain("Giver");
  }

  @Test
  void duplicates_areRecordedOnceOverRestarts() {
    for (int start = 0; start < 3; start++) {
      try (TwitchRecorder recorder = attach()) {
        for (int delivery = 0; delivery < 3; delivery++) {
          channel.says(Irc.chat("m1", "ann", "Hello"));
          channel.says(Irc.raid("m2", "gus", 42));
        }
      }
      store.close();
      store = new Store(directory);
    }
    assertThat(store.events()).hasSize(2);
  }

  @Test
  void problem_leavesOutItsMessageAlone() {
    Counts counts;
    try (TwitchRecorder recorder = attach()) {
      channel.says(Irc.chat("m1", "ann", "first"));
      channel.says(Irc.chat("m1", "ann", "another text under the same id"));
      channel.says(Irc.chat("m2", "ann", "with a \0 in it"));
      channel.says(Irc.chat("m3".repeat(200), "ann", "under too long an id"));
      channel.says(Irc.sub("m4", "ann", "Gold"));
      channel.says(Irc.chat("m5", "ann", "last"));
      Until.holds(() -> recorder.counts().recorded() == 2);
      counts = recorder.counts();
    }
    assertThat(store.texts()).containsExactly("first", "last");
    assertThat(counts.refused()).isEqualTo(4);
  }

  @Test
  void deletedEvent_isNotRecordedAgain() {
    try (TwitchRecorder recorder = attach()) {
      channel.says(Irc.chat("m1", "ann", "regretted"));
      Until.holds(() -> recorder.counts().recorded() == 1);
      store.session().events().delete(store.events().getFirst().event().id());
      channel.says(Irc.chat("m1", "ann", "regretted"));
      channel.says(Irc.chat("m2", "ann", "kept"));
      Until.holds(() -> recorder.counts().recorded() == 2);
      assertThat(recorder.counts().refused()).isEqualTo(1);
    }
    assertThat(store.texts()).containsExactly("kept");
  }

  @Test
  void attach_isRefusedOnASideFileInUse() {
    try (TwitchRecorder recorder = attach()) {
      assertThatThrownBy(this::attach).isInstanceOf(IllegalStateException.class);
      channel.says(Irc.chat("m1", "ann", "Hello"));
    }
    assertThat(store.texts()).containsExactly("Hello");
  }

  private TwitchRecorder attach() {
    return TwitchRecorder.attach(
        channel.events(), store.session(), directory.resolve("dreamspace.db.twitch"));
  }
}
