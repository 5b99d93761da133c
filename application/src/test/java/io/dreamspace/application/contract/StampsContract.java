package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.document.Stamps;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.document.StampEdit;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.domain.edit.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The use cases of stamps. */
abstract class StampsContract extends SubjectContract {
  private static final StampId NOTHING = new StampId(404);
  private static final DocumentId NO_DOCUMENT = new DocumentId(404);

  @Test
  void add_putsStampsOnDocuments_inTheOrderGiven() {
    Document one = document();
    Document two = document();

    List<Stamp> added =
        stamps().add(List.of(placement(two, "b"), placement(one, "a"), placement(two, "a")));

    assertThat(added).extracting(Stamp::type).containsExactly("b", "a", "a");
    assertThat(added).extracting(Stamp::documentId).containsExactly(two.id(), one.id(), two.id());
    assertThat(added).allSatisfy(this::assertKept);
    assertThat(stampsOf(two)).containsExactly(added.get(0), added.get(2));
    assertThat(stamps().add(List.of())).isEmpty();
  }

  @Test
  void add_toADocumentThatIsNotThere_addsNone() {
    Document document = document();
    StampPlacement dead = new StampPlacement(NO_DOCUMENT, Fixtures.aStampDraft("a"));

    assertInvalid(
        "document_id",
        "Field 'document_id' refers to document 404, which does not exist.",
        () -> stamps().add(List.of(placement(document, "a"), dead)));
    assertThat(stampsOf(document)).isEmpty();
  }

  @Test
  void get_ofNothing_isNotFound() {
    assertNotFound("There is no stamp 404.", () -> stamps().get(NOTHING));
  }

  @Test
  void edit_changesWhatIsSet() {
    Document document = document();
    Stamp old = stamps().add(List.of(placement(document, "a"))).getFirst();
    StampEdit edit =
        new StampEdit(
            Edit.keep(), Edit.set("b"), Edit.set(-1L), Edit.set(Long.MIN_VALUE), Edit.set(-0.0));

    Stamp edited = stamps().edit(old.id(), edit);

    assertThat(edited).isEqualTo(new Stamp(old.id(), document.id(), "b", -1, Long.MIN_VALUE, 0.0));
    assertKept(edited);
    assertThat(stamps().edit(old.id(), move(Edit.keep()))).isEqualTo(edited);
  }

  @Test
  void edit_movesItToAnotherDocument() {
    Document from = document();
    Document to = document();
    Stamp stamp = stamps().add(List.of(placement(from, "a"))).getFirst();
    Stamp later = stamps().add(List.of(placement(to, "b"))).getFirst();

    Stamp moved = stamps().edit(stamp.id(), move(Edit.set(to.id())));

    assertThat(moved.documentId()).isEqualTo(to.id());
    assertKept(moved);
    assertThat(stampsOf(from)).isEmpty();
    assertThat(stampsOf(to)).containsExactly(moved, later);
  }

  @Test
  void edit_toADocumentThatIsNotThere_isInvalid() {
    Stamp stamp = stamps().add(List.of(placement(document(), "a"))).getFirst();

    assertInvalid(
        "document_id",
        "Field 'document_id' refers to document 404, which does not exist.",
        () -> stamps().edit(stamp.id(), move(Edit.set(NO_DOCUMENT))));
  }

  @Test
  void edit_ofNothing_isNotFound() {
    assertNotFound(
        "There is no stamp 404.", () -> stamps().edit(NOTHING, move(Edit.set(NO_DOCUMENT))));
  }

  @Test
  void delete_answersTheStampAsItWas() {
    Document document = document();
    List<Stamp> added = stamps().add(List.of(placement(document, "a"), placement(document, "b")));

    assertThat(stamps().delete(added.get(0).id())).isEqualTo(added.get(0));

    assertThat(stampsOf(document)).containsExactly(added.get(1));
    assertNotFound(
        "There is no stamp " + added.get(0).id().value() + ".",
        () -> stamps().delete(added.get(0).id()));
  }

  @Test
  void list_answersWhatTheFilterFinds_pageByPage() {
    Document one = document();
    Document two = document();
    List<Stamp> added =
        stamps().add(List.of(placement(one, "a"), placement(two, "a"), placement(one, "a")));
    StampFilter ofOne = new StampFilter(null, one.id(), "a");

    Listing<Stamp> page = stamps().list(ofOne, Paging.first(1));

    assertThat(page).containsExactly(added.get(0));
    assertThat(page.next()).hasValue(added.get(0).id().value());
    assertThat(stamps().list(ofOne, new Paging(added.get(0).id().value(), 1)))
        .containsExactly(added.get(2));
    assertThat(stamps().list(StampFilter.all(), Paging.everything()))
        .containsExactlyElementsOf(added);
  }

  private Stamps stamps() {
    return session().stamps();
  }

  private Document document() {
    return session().documents().create(Fixtures.aDocumentDraft());
  }

  private static StampPlacement placement(Document document, String type) {
    return new StampPlacement(document.id(), new StampDraft(type, 1, 2, 0.1));
  }

  private static StampEdit move(Edit<DocumentId> documentId) {
    return new StampEdit(documentId, Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep());
  }

  private List<Stamp> stampsOf(Document document) {
    return session().documents().get(document.id()).stamps();
  }

  private void assertKept(Stamp stamp) {
    assertThat(stamps().get(stamp.id())).isEqualTo(stamp);
    assertThat(session().documents().get(stamp.documentId()).stamps()).contains(stamp);
  }
}
