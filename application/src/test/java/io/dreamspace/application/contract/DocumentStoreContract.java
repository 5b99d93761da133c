package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.listing.Finder;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.domain.Moment;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.user.User;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store of documents must keep. */
public abstract class DocumentStoreContract extends FinderContract<DocumentFilter, Document> {
  private static final Instant LATER = Fixtures.NOON.plusSeconds(1);
  private static final DocumentId NOTHING = new DocumentId(404);

  @Override
  Finder<DocumentFilter, Document> finder() {
    return stores.documents();
  }

  @Override
  DocumentFilter all() {
    return DocumentFilter.all();
  }

  @Override
  long add(String text) {
    return idOf(insert(new DocumentDraft(text, 1, null, List.of())));
  }

  @Override
  void remove(long id) {
    change(() -> stores.documents().delete(new DocumentId(id)));
  }

  @Override
  long idOf(Document document) {
    return document.id().value();
  }

  @Test
  void insert_keepsADocumentWithItsStamps() {
    StampDraft one = new StampDraft("approve", 1, 2, 0.5);
    StampDraft two = new StampDraft("deny", 3, 4, 0);

    Document document = insert(new DocumentDraft("data", 7, "meta", List.of(two, one)));

    List<Stamp> stamps = document.stamps();
    assertThat(document)
        .isEqualTo(new Document(document.id(), "data", 7, Fixtures.NOON, "meta", stamps));
    assertThat(stamps)
        .containsExactly(
            new Stamp(stamps.get(0).id(), document.id(), "deny", 3, 4, 0),
            new Stamp(stamps.get(1).id(), document.id(), "approve", 1, 2, 0.5));
    assertThat(stamps).extracting(stamp -> stamp.id().value()).isSorted().doesNotHaveDuplicates();
    assertKept(document);
  }

  @Test
  void insert_tellsNullFromEmpty() {
    Document nulls = insert(new DocumentDraft("", 0, null, List.of()));
    Document empties = insert(new DocumentDraft("", 0, "", List.of()));

    assertKept(nulls);
    assertKept(empties);
    assertThat(nulls.metadata()).isNull();
    assertThat(empties.metadata()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE})
  void insert_keepsAnySeal(long seal) {
    insert(new DocumentDraft("other", seal ^ 1, null, List.of()));
    Document document = insert(new DocumentDraft("", seal, null, List.of()));

    assertThat(document.seal()).isEqualTo(seal);
    assertKept(document);
    assertThat(ids(new DocumentFilter(null, seal, TimeRange.always(), null, null)))
        .containsExactly(idOf(document));
  }

  @Test
  void insert_keepsTimesToTheMicrosecond() {
    for (Instant time : List.of(Moment.EARLIEST, Instant.EPOCH.minusNanos(1_000), Moment.LATEST)) {
      Document document = write(() -> stores.documents().insert(Fixtures.aDocumentDraft(), time));

      assertThat(document.createdAt()).isEqualTo(time);
      assertKept(document);
      assertThat(
              ids(
                  new DocumentFilter(
                      null, null, new TimeRange(time, time.plusNanos(1_000)), null, null)))
          .containsExactly(idOf(document));
    }
  }

  @ParameterizedTest
  @MethodSource("io.dreamspace.application.Fixtures#texts")
  void insert_keepsTextsToTheLetter(String text) {
    insert(new DocumentDraft("", 1, text + "!", List.of(Fixtures.aStampDraft(text + "!"))));

    Document document =
        insert(new DocumentDraft(text, 1, text, List.of(Fixtures.aStampDraft(text))));

    assertThat(document.data()).isEqualTo(text);
    assertThat(document.metadata()).isEqualTo(text);
    assertKept(document);
    assertThat(ids(new DocumentFilter(null, null, TimeRange.always(), text, null)))
        .containsExactly(idOf(document));
    assertThat(ids(new DocumentFilter(null, null, TimeRange.always(), null, text)))
        .containsExactly(idOf(document));
  }

  @Test
  void find_answersNothingForNoDocument() {
    assertThat(stores.documents().find(NOTHING)).isEmpty();
    assertThat(stores.documents().exists(NOTHING)).isFalse();
  }

  @Test
  void update_changesWhatIsSet_butNotTheStamps() {
    Document old = storedDocument(Fixtures.aStampDraft("old"));
    Document other = storedDocument();
    List<StampDraft> drafts = List.of(Fixtures.aStampDraft("new"));

    update(old, new DocumentEdit(Edit.set("d"), Edit.keep(), Edit.keep(), Edit.set(drafts)));
    assertKept(with(old, "d", old.seal(), old.metadata()));
    update(old, new DocumentEdit(Edit.keep(), Edit.set(-9L), Edit.keep(), Edit.keep()));
    assertKept(with(old, "d", -9, old.metadata()));
    update(old, new DocumentEdit(Edit.keep(), Edit.keep(), Edit.set(null), Edit.keep()));
    assertKept(with(old, "d", -9, null));
    update(old, new DocumentEdit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep()));
    assertKept(with(old, "d", -9, null));
    update(old, new DocumentEdit(Edit.set(""), Edit.set(0L), Edit.set(""), Edit.keep()));
    assertKept(with(old, "", 0, ""));
    assertKept(other);
  }

  @Test
  void delete_takesTheStampsToo() {
    Document document = storedDocument(Fixtures.aStampDraft("a"));
    Document other = storedDocument(Fixtures.aStampDraft("b"));

    remove(idOf(document));

    assertThat(stores.documents().find(document.id())).isEmpty();
    assertThat(stores.documents().exists(document.id())).isFalse();
    assertThat(stores.stamps().ids(StampFilter.all(), 0, MANY))
        .containsExactly(other.stamps().getFirst().id().value());
    assertKept(other);
  }

  @Test
  void delete_refusesADocumentThatAnEventRefersTo() {
    Document document = storedDocument(Fixtures.aStampDraft("a"));
    storedEvent(storedUser("1"), document);

    assertThatThrownBy(() -> remove(idOf(document))).isInstanceOf(RuntimeException.class);
    assertKept(document);
  }

  @Test
  void deleteThoseOnlyOf_leavesWhatOthersReferTo() {
    User user = storedUser("1");
    User other = storedUser("2");
    Document theirs = storedDocument(Fixtures.aStampDraft("a"));
    Document shared = storedDocument(Fixtures.aStampDraft("b"));
    Document others = storedDocument(Fixtures.aStampDraft("c"));
    Document nobodys = storedDocument(Fixtures.aStampDraft("d"));
    Event first = storedEvent(user, theirs);
    Event again = storedEvent(user, theirs);
    Event both = storedEvent(user, shared);
    Event without = storedEvent(user, null);
    storedEvent(other, shared);
    storedEvent(other, others);

    change(() -> stores.documents().deleteThoseOnlyOf(user.id()));

    assertThat(ids(all())).containsExactly(idOf(shared), idOf(others), idOf(nobodys));
    assertThat(List.of(shared, others, nobodys)).allSatisfy(this::assertKept);
    assertThat(stores.stamps().ids(StampFilter.all(), 0, MANY)).hasSize(3);
    assertThat(documentsOf(first, again, both, without))
        .containsExactly(null, null, shared.id(), null);
  }

  @Test
  void ids_meetEachCriterion() {
    new FilterMatrix<>(Criterion.class, matching(7, "m", "s", Fixtures.NOON))
        .fails(Criterion.SEAL, matching(8, "m", "s", Fixtures.NOON))
        .fails(Criterion.METADATA, matching(7, "M", "s", Fixtures.NOON))
        .fails(Criterion.STAMP, matching(7, "m", "S", Fixtures.NOON))
        .fails(Criterion.FROM, matching(7, "m", "s", Fixtures.NOON.minusNanos(1_000)))
        .fails(Criterion.BEFORE, matching(7, "m", "s", LATER))
        .check(
            stores.documents(),
            (asks, id) ->
                new DocumentFilter(
                    id == null ? null : new DocumentId(id),
                    asks.test(Criterion.SEAL) ? 7L : null,
                    new TimeRange(
                        asks.test(Criterion.FROM) ? Fixtures.NOON : null,
                        asks.test(Criterion.BEFORE) ? LATER : null),
                    asks.test(Criterion.METADATA) ? "m" : null,
                    asks.test(Criterion.STAMP) ? "s" : null));
  }

  private enum Criterion {
    SEAL,
    METADATA,
    STAMP,
    FROM,
    BEFORE
  }

  /** With two stamps that meet it, for it must be found once all the same. */
  private long matching(long seal, String metadata, String stampType, Instant createdAt) {
    StampDraft stamp = Fixtures.aStampDraft(stampType);
    List<StampDraft> stamps = List.of(stamp, Fixtures.aStampDraft("other"), stamp);
    DocumentDraft draft = new DocumentDraft("data", seal, metadata, stamps);
    return idOf(write(() -> stores.documents().insert(draft, createdAt)));
  }

  private Document insert(DocumentDraft draft) {
    return write(() -> stores.documents().insert(draft, Fixtures.NOON));
  }

  private void update(Document document, DocumentEdit edit) {
    change(() -> stores.documents().update(document.id(), edit));
  }

  private List<Long> ids(DocumentFilter filter) {
    return stores.documents().ids(filter, 0, MANY);
  }

  private List<@Nullable DocumentId> documentsOf(Event... events) {
    return List.of(events).stream()
        .<@Nullable DocumentId>map(
            event -> stores.events().findBare(event.id()).orElseThrow().documentId())
        .toList();
  }

  private static Document with(Document old, String data, long seal, @Nullable String metadata) {
    return new Document(old.id(), data, seal, old.createdAt(), metadata, old.stamps());
  }

  private void assertKept(Document document) {
    assertThat(stores.documents().find(document.id())).contains(document);
    assertThat(stores.documents().exists(document.id())).isTrue();
    assertThat(stores.documents().read(List.of(idOf(document))).items()).containsExactly(document);
  }
}
