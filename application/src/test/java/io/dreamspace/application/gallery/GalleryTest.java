package io.dreamspace.application.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Session;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.problem.Problem.Forbidden;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class GalleryTest {
  private static final Caller BOT = new Caller.Bot("test");

  @AutoClose
  private final Engine engine = new Engine(new InMemoryStores(), new MutableClock(Fixtures.NOON));

  @Test
  void list_isOfAllDrawings_withWhoeverDrewThem() {
    Session session = engine.as(BOT);
    EventDraft event = Fixtures.anEventDraft();
    Document first = session.events().draw(session.events().record(event).event().id(), drawing());
    Document second = session.documents().create(drawing());

    assertThat(engine.gallery(BOT).list(DrawingFilter.all(), Paging.newest(10)))
        .extracting(drawing -> List.of(drawing.document(), String.valueOf(drawing.artist())))
        .containsExactly(List.of(second, "null"), List.of(first, event.userName()));
  }

  private static DocumentDraft drawing() {
    return Fixtures.aDocumentDraft(Fixtures.aStampDraft("approve"));
  }

  @Test
  void list_isForBotsAlone() {
    for (Caller caller :
        List.of(
            new Caller.Anonymous(), new Caller.Member(new AccountId("552f24f33004785713de674e")))) {
      assertThatThrownBy(() -> engine.gallery(caller).list(DrawingFilter.all(), Paging.newest(1)))
          .isInstanceOf(Forbidden.class);
    }
  }
}
