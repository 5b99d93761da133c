package io.dreamspace.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventTest {
  private static final Instant NOON = Instant.parse("2025-06-08T12:00:00Z");
  private static final Event EVENT =
      new Event(
          new EventId(1),
          new DocumentId(2),
          new UserId(3),
          "then",
          NOON,
          Instant.EPOCH,
          new EventKind.Raid(4));

  @Test
  void with_changesWhatIsSet() {
    EventEdit edit =
        new EventEdit(
            Edit.set(new DocumentId(9)),
            Edit.set(new UserId(8)),
            Edit.set("now"),
            Edit.set(Instant.EPOCH),
            new EventKindEdit(
                Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.set(7L)));

    assertThat(EVENT.with(edit))
        .isEqualTo(
            new Event(
                new EventId(1),
                new DocumentId(9),
                new UserId(8),
                "now",
                Instant.EPOCH,
                Instant.EPOCH,
                new EventKind.Raid(7)));
  }

  @Test
  void with_setsNull() {
    EventEdit edit =
        new EventEdit(
            Edit.set(null), Edit.keep(), Edit.set(null), Edit.keep(), EventKindEdit.none());

    assertThat(EVENT.with(edit))
        .isEqualTo(
            new Event(
                new EventId(1),
                null,
                new UserId(3),
                null,
                NOON,
                Instant.EPOCH,
                new EventKind.Raid(4)));
  }

  @Test
  void withDocument_changesNothingElse() {
    Event drawn = EVENT.withDocument(new DocumentId(5));

    assertThat(drawn.documentId()).isEqualTo(new DocumentId(5));
    assertThat(drawn.withDocument(new DocumentId(2))).isEqualTo(EVENT);
  }
}
