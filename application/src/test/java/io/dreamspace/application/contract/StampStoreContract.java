package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.listing.Finder;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.document.StampPlacement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store of stamps must keep. */
public abstract class StampStoreContract extends FinderContract<StampFilter, Stamp> {

  @Override
  Finder<StampFilter, Stamp> finder() {
    return stores.stamps();
  }

  @Override
  StampFilter all() {
    return StampFilter.all();
  }

  @Override
  long add(String text) {
    return idOf(stamp(storedDocument(), text));
  }

  @Override
  void remove(long id) {
    change(() -> stores.stamps().delete(new StampId(id)));
  }

  @Override
  long idOf(Stamp stamp) {
    return stamp.id().value();
  }

  @Test
  void insert_answersTheStampsInTheOrderGiven() {
    Document one = storedDocument(Fixtures.aStampDraft("old"));
    Document two = storedDocument();

    List<Stamp> stamps =
        insert(placement(two, "z"), placement(one, "a"), placement(two, "a"), placement(two, "z"));

    assertThat(stamps).extracting(Stamp::type).containsExactly("z", "a", "a", "z");
    assertThat(stamps)
        .extracting(Stamp::documentId)
        .containsExactly(two.id(), one.id(), two.id(), two.id());
    assertThat(stamps).extracting(this::idOf).isSorted().doesNotHaveDuplicates();
    assertThat(stamps).allSatisfy(this::assertKept);
    assertThat(stampsOf(two)).containsExactly(stamps.get(0), stamps.get(2), stamps.get(3));
    assertThat(stampsOf(one)).containsExactly(one.stamps().getFirst(), stamps.get(1));
  }

  @Test
  void insert_ofNone_answersNone() {
    assertThat(insert()).isEmpty();
  }

  @Test
  void insert_keepsTheExtremes() {
    Document document = storedDocument();
    StampDraft extremes = new StampDraft("s", Long.MIN_VALUE, Long.MAX_VALUE, 0);

    Stamp stamp = insert(new StampPlacement(document.id(), extremes)).getFirst();

    assertThat(stamp.posX()).isEqualTo(Long.MIN_VALUE);
    assertThat(stamp.posY()).isEqualTo(Long.MAX_VALUE);
    assertKept(stamp);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.0,
        0.1,
        -0.1,
        1.0,
        90.0,
        1.0 / 3,
        1e-300,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        9007199254740993.0,
        9.223372036854776E18
      })
  void insert_keepsRotationsToTheBit(double rotation) {
    Document document = storedDocument();
    StampDraft draft = new StampDraft("s", 0, 0, rotation);

    Stamp stamp = insert(new StampPlacement(document.id(), draft)).getFirst();

    assertThat(Double.doubleToRawLongBits(stamp.rotation()))
        .isEqualTo(Double.doubleToRawLongBits(rotation));
    assertKept(stamp);
  }

  @ParameterizedTest
  @MethodSource("io.dreamspace.application.Fixtures#texts")
  void insert_keepsTypesToTheLetter(String text) {
    Document document = storedDocument(Fixtures.aStampDraft(text + "!"));

    Stamp stamp = stamp(document, text);

    assertThat(stamp.type()).isEqualTo(text);
    assertKept(stamp);
    assertThat(stores.stamps().ids(new StampFilter(null, null, text), 0, MANY))
        .containsExactly(idOf(stamp));
  }

  @Test
  void insert_refusesADocumentThatIsNotThere() {
    Document document = storedDocument();
    StampPlacement dead = new StampPlacement(new DocumentId(404), Fixtures.aStampDraft("s"));

    assertThatThrownBy(() -> insert(placement(document, "s"), dead))
        .isInstanceOf(RuntimeException.class);
    assertThat(stampsOf(document)).isEmpty();
  }

  @Test
  void find_answersNothingForNoStamp() {
    assertThat(stores.stamps().find(new StampId(404))).isEmpty();
  }

  @Test
  void update_replacesAllOfIt() {
    Document from = storedDocument();
    Document to = storedDocument();
    Stamp stamp = stamp(from, "old");
    Stamp stays = stamp(from, "stays");
    Stamp later = stamp(to, "later");
    Stamp changed = new Stamp(stamp.id(), to.id(), "new", -1, -2, -0.0);

    change(() -> stores.stamps().update(changed));

    assertKept(changed);
    assertThat(stampsOf(from)).containsExactly(stays);
    assertThat(stampsOf(to)).containsExactly(changed, later);
  }

  @Test
  void delete_takesItFromItsDocument() {
    Document document = storedDocument();
    Stamp stamp = stamp(document, "gone");
    Stamp stays = stamp(document, "stays");

    remove(idOf(stamp));

    assertThat(stores.stamps().find(stamp.id())).isEmpty();
    assertThat(stampsOf(document)).containsExactly(stays);
    assertKept(stays);
  }

  @Test
  void deleteOf_takesAllOfADocument_andNoOther() {
    Document document = storedDocument(Fixtures.aStampDraft("a"), Fixtures.aStampDraft("b"));
    Document other = storedDocument(Fixtures.aStampDraft("c"));

    change(() -> stores.stamps().deleteOf(document.id()));

    assertThat(stampsOf(document)).isEmpty();
    assertThat(stampsOf(other)).isEqualTo(other.stamps());
    assertThat(stores.stamps().ids(all(), 0, MANY))
        .containsExactly(idOf(other.stamps().getFirst()));
  }

  @Test
  void ids_meetEachCriterion() {
    Document document = storedDocument();
    new FilterMatrix<>(Criterion.class, idOf(stamp(document, "approve")))
        .fails(Criterion.TYPE, idOf(stamp(document, "Approve")))
        .fails(Criterion.DOCUMENT, idOf(stamp(storedDocument(), "approve")))
        .check(
            stores.stamps(),
            (asks, id) ->
                new StampFilter(
                    id == null ? null : new StampId(id),
                    asks.test(Criterion.DOCUMENT) ? document.id() : null,
                    asks.test(Criterion.TYPE) ? "approve" : null));
  }

  private enum Criterion {
    DOCUMENT,
    TYPE
  }

  private Stamp stamp(Document document, String type) {
    return insert(placement(document, type)).getFirst();
  }

  private List<Stamp> insert(StampPlacement... placements) {
    return write(() -> stores.stamps().insert(List.of(placements)));
  }

  static StampPlacement placement(Document document, String type) {
    return new StampPlacement(document.id(), Fixtures.aStampDraft(type));
  }

  private List<Stamp> stampsOf(Document document) {
    return stores.documents().find(document.id()).stream()
        .flatMap(found -> found.stamps().stream())
        .toList();
  }

  /** Compares records, whose doubles are equal only to the sign of zero. */
  private void assertKept(Stamp stamp) {
    Stream.of(
            stores.stamps().find(stamp.id()).orElseThrow(),
            stores.stamps().read(List.of(idOf(stamp))).items().getFirst(),
            stores.documents().find(stamp.documentId()).orElseThrow().stamps().stream()
                .filter(each -> each.id().equals(stamp.id()))
                .findFirst()
                .orElseThrow())
        .forEach(found -> assertThat(found).isEqualTo(stamp));
  }
}
