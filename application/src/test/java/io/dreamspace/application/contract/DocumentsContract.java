package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.document.Documents;
import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.UserRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The use cases of documents. */
abstract class DocumentsContract extends SubjectContract {
  private static final DocumentId NOTHING = new DocumentId(404);
  private static final DocumentEdit NO_EDIT =
      new DocumentEdit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep());

  @Test
  void create_keepsADocumentWithItsStamps() {
    clock().set(Instant.parse("2025-06-08T20:12:00.123456789Z"));
    StampDraft stamp = new StampDraft("approve", 1, 2, -0.0);

    Document document = documents().create(new DocumentDraft("data", -7, "meta", List.of(stamp)));

    Instant now = Instant.parse("2025-06-08T20:12:00.123456Z");
    Stamp stamped =
        new Stamp(document.stamps().getFirst().id(), document.id(), "approve", 1, 2, 0.0);
    assertThat(document)
        .isEqualTo(new Document(document.id(), "data", -7, now, "meta", List.of(stamped)));
    assertKept(document);
    assertThat(session().stamps().get(stamped.id())).isEqualTo(stamped);
  }

  @Test
  void get_ofNothing_isNotFound() {
    assertNotFound("There is no document 404.", () -> documents().get(NOTHING));
    assertThat(documents().exists(NOTHING)).isFalse();
  }

  @Test
  void edit_changesWhatIsSet() {
    Document old = documents().create(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a")));
    clock().advance(Duration.ofDays(1));

    Document edited =
        documents()
            .edit(
                old.id(),
                new DocumentEdit(Edit.set("new"), Edit.set(2L), Edit.set(null), Edit.keep()));

    assertThat(edited)
        .isEqualTo(new Document(old.id(), "new", 2, old.createdAt(), null, old.stamps()));
    assertKept(edited);
    assertThat(documents().edit(old.id(), NO_EDIT)).isEqualTo(edited);
  }

  @Test
  void edit_ofTheStamps_replacesAll() {
    Document old =
        documents()
            .create(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a"), Fixtures.aStampDraft("b")));
    Document other = documents().create(Fixtures.aDocumentDraft(Fixtures.aStampDraft("c")));
    List<StampDraft> drafts =
        List.of(Fixtures.aStampDraft("z"), Fixtures.aStampDraft("a"), Fixtures.aStampDraft("a"));

    Document edited = documents().edit(old.id(), stamps(drafts));

    assertThat(edited.stamps()).extracting(Stamp::type).containsExactly("z", "a", "a");
    assertThat(edited.stamps()).doesNotContainAnyElementsOf(old.stamps());
    assertThat(edited.data()).isEqualTo(old.data());
    assertKept(edited);
    assertKept(other);
    assertThat(documents().edit(old.id(), stamps(List.of())).stamps()).isEmpty();
    assertThat(session().stamps().list(StampFilter.all(), Paging.everything()))
        .containsExactlyElementsOf(other.stamps());
  }

  @Test
  void edit_ofNothing_isNotFound() {
    assertNotFound("There is no document 404.", () -> documents().edit(NOTHING, NO_EDIT));
    assertNotFound(
        "There is no document 404.",
        () -> documents().edit(NOTHING, stamps(List.of(Fixtures.aStampDraft("a")))));
  }

  @Test
  void delete_takesTheStamps_andLeavesTheEventsWithoutDocument() {
    UserRef user = new UserRef.Named(Fixtures.aUser("1", "name"));
    Document document = documents().create(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a")));
    DocumentRef existing = new DocumentRef.Existing(document.id());
    EventDetails first = session().events().record(Fixtures.anEventDraft(user, existing));
    EventDetails second = session().events().record(Fixtures.anEventDraft(user, existing));

    assertThat(documents().delete(document.id())).isEqualTo(document);

    assertThat(documents().exists(document.id())).isFalse();
    assertThat(session().stamps().list(StampFilter.all(), Paging.everything())).isEmpty();
    for (EventDetails event : List.of(first, second)) {
      EventDetails now = session().events().get(event.event().id());
      assertThat(now.event().documentId()).isNull();
      assertThat(now.document()).isNull();
      assertThat(now.event().kind()).isEqualTo(event.event().kind());
    }
    assertThat(documents().create(Fixtures.aDocumentDraft()).id().value())
        .isGreaterThan(document.id().value());
  }

  @Test
  void delete_ofNothing_isNotFound() {
    assertNotFound("There is no document 404.", () -> documents().delete(NOTHING));
  }

  @Test
  void list_answersWhatTheFilterFinds_pageByPage() {
    Document first = documents().create(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a")));
    documents().create(Fixtures.aDocumentDraft(Fixtures.aStampDraft("b")));
    Document last = documents().create(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a")));
    DocumentFilter stamped = new DocumentFilter(null, null, TimeRange.always(), null, "a");

    Listing<Document> page = documents().list(stamped, Paging.first(1));

    assertThat(page).containsExactly(first);
    assertThat(page.next()).hasValue(first.id().value());
    assertThat(documents().list(stamped, new Paging(first.id().value(), 1))).containsExactly(last);
    assertThat(documents().list(DocumentFilter.all(), Paging.everything())).hasSize(3);
  }

  private static DocumentEdit stamps(List<StampDraft> drafts) {
    return new DocumentEdit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.set(drafts));
  }

  private Documents documents() {
    return session().documents();
  }

  private void assertKept(Document document) {
    assertThat(documents().get(document.id())).isEqualTo(document);
    assertThat(documents().exists(document.id())).isTrue();
    assertThat(documents().list(DocumentFilter.all(), Paging.everything())).contains(document);
  }
}
