package io.dreamspace.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Session;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.event.EventKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

@DreamspaceTest(embedded = true)
final class ScriptedStreamTest {
  private static final Instant START = Instant.parse("2025-06-08T20:12:00Z");
  private static final int GIFTS = 50;

  @Test
  void script_recordsEachLineInOrder(ScriptedStream stream, Session session) {
    stream
        .chat("ann", "hi")
        .subscribe("ben")
        .subscribe("bea", 3, 14, "Still here")
        .cheer("cy", 500)
        .cheer("cy", 1, "one more")
        .raid("eve", 120);

    List<EventDetails> stored = events(session);
    assertThat(stored)
        .extracting(details -> details.event().kind())
        .containsExactly(
            new EventKind.Plain("hi"),
            new EventKind.Subscriber(1, 1, null),
            new EventKind.Subscriber(3, 14, "Still here"),
            new EventKind.Cheer(500, null, null),
            new EventKind.Cheer(1, null, "one more"),
            new EventKind.Raid(120));
    assertThat(stored)
        .extracting(details -> details.event().userName())
        .containsExactly("ann", "ben", "bea", "cy", "cy", "eve");
    assertThat(stream.recorded()).isEqualTo(stored);
  }

  @Test
  void time_movesOnAfterEachEvent(ScriptedStream stream, TestClock clock, Session session) {
    stream.chat("ann", "now").pausing(Duration.ofMinutes(5)).chat("ann", "then").chat("ann", "end");

    assertThat(events(session))
        .extracting(details -> details.event().occurredAt())
        .containsExactly(START, START.plusSeconds(1), START.plusSeconds(301));
    assertThat(events(session))
        .allMatch(details -> details.event().createdAt().equals(details.event().occurredAt()));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(601));
  }

  @Test
  void viewer_isTheSameByTheSameName(ScriptedStream stream) {
    stream.chat("ann", "one").chat("ANN", "two").chat("ben", "three");

    assertThat(stream.recorded())
        .extracting(details -> details.user().id().value())
        .containsExactly(1L, 1L, 2L);
    assertThat(ScriptedStream.twitchId("ann"))
        .isEqualTo(ScriptedStream.twitchId("Ann"))
        .isNotEqualTo(ScriptedStream.twitchId("ben"));
    assertThat(ScriptedStream.twitchId("ann").value()).isEqualTo("417867903666");
  }

  @Test
  void giftBomb_isASubscriptionOfEachWhoReceives(ScriptedStream stream, Session session) {
    stream.giftBomb("dora", GIFTS).chat("dora", "enjoy");

    List<EventDetails> stored = events(session);
    assertThat(stored).hasSize(GIFTS + 1);
    assertThat(stored.subList(0, GIFTS))
        .allMatch(details -> details.event().kind().equals(new EventKind.Subscriber(1, 1, null)))
        .extracting(details -> details.user().twitchId())
        .doesNotHaveDuplicates()
        .contains(ScriptedStream.twitchId("dora_gift_1"), ScriptedStream.twitchId("dora_gift_50"));
    assertThat(stored)
        .extracting(details -> details.event().occurredAt())
        .isSorted()
        .endsWith(START.plusMillis(1500));
  }

  @Test
  void draws_keepsDrawingSealAndStamps(ScriptedStream stream) {
    Drawing drawing =
        Drawing.of(new byte[] {1, 2, 3})
            .sealed(7)
            .described("a cat")
            .stamped("approve", 10, 20)
            .stamped("heart", -1, 0, 45.5);
    stream.draws("ann", "look", drawing);

    Document document = stream.last().document();
    assertThat(document.data()).isEqualTo("AQID");
    assertThat(document.seal()).isEqualTo(7);
    assertThat(document.metadata()).isEqualTo("a cat");
    assertThat(document.stamps())
        .extracting(s -> new StampDraft(s.type(), s.posX(), s.posY(), s.rotation()))
        .isEqualTo(drawing.stamps());
  }

  @Test
  void twice_deliversTheNextEventTwice(ScriptedStream stream) {
    stream.twice().cheer("cy", 500).cheer("cy", 1);

    assertThat(stream.recorded())
        .extracting(details -> details.event().kind())
        .containsExactly(
            new EventKind.Cheer(500, null, null),
            new EventKind.Cheer(500, null, null),
            new EventKind.Cheer(1, null, null));
    assertThat(stream.recorded().get(1).event().occurredAt()).isEqualTo(START);
  }

  @Test
  void twice_deliversEachGiftOfABombTwice(ScriptedStream stream) {
    stream.twice().giftBomb("dora", 3).chat("dora", "once");

    assertThat(stream.recorded())
        .extracting(details -> details.event().userName())
        .containsExactly(
            "dora_gift_1",
            "dora_gift_1",
            "dora_gift_2",
            "dora_gift_2",
            "dora_gift_3",
            "dora_gift_3",
            "dora");
  }

  @Test
  void last_saysThatNothingHasHappened(ScriptedStream stream) {
    assertThatThrownBy(stream::last).isInstanceOf(NoSuchElementException.class);
  }

  private static List<EventDetails> events(Session session) {
    List<EventDetails> events = new ArrayList<>();
    session.events().list(EventFilter.all(), Paging.everything()).forEach(events::add);
    return events;
  }
}
