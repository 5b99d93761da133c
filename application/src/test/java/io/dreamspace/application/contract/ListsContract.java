package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampPlacement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What lists are like, whatever is listed. */
abstract class ListsContract extends SubjectContract {
  private static final int MANY = 1_500;

  @Test
  void everything_isListedInOrder_andMoreThanOnce() {
    List<Stamp> stamps = stamps(MANY);

    Listing<Stamp> listing = list(Paging.everything());

    assertThat(all(listing)).isEqualTo(stamps);
    assertThat(all(listing)).isEqualTo(stamps);
    assertThat(listing.next()).isEmpty();
  }

  @Test
  void everything_afterAnId_beginsThere() {
    List<Stamp> stamps = stamps(3);

    assertThat(list(new Paging(idOf(stamps.get(0)), Paging.UNLIMITED)))
        .containsExactly(stamps.get(1), stamps.get(2));
    assertThat(list(new Paging(Long.MAX_VALUE, Paging.UNLIMITED))).isEmpty();
    assertThat(all(list(new Paging(-1, Paging.UNLIMITED)))).isEqualTo(stamps);
  }

  @Test
  void limit_cutsTheList_andTellsWhereItGoesOn() {
    List<Stamp> stamps = stamps(5);

    Listing<Stamp> first = list(Paging.first(2));
    Listing<Stamp> second = list(new Paging(first.next().orElseThrow(), 2));
    Listing<Stamp> last = list(new Paging(second.next().orElseThrow(), 2));

    assertThat(all(first)).isEqualTo(stamps.subList(0, 2));
    assertThat(all(first)).isEqualTo(stamps.subList(0, 2));
    assertThat(all(second)).isEqualTo(stamps.subList(2, 4));
    assertThat(all(last)).isEqualTo(stamps.subList(4, 5));
    assertThat(last.next()).isEmpty();
  }

  @Test
  void newest_areListedFirst_allOfThemOrPageByPage() {
    List<Stamp> newest = stamps(MANY).reversed();

    Listing<Stamp> first = list(Paging.newest(2));
    Listing<Stamp> second = list(new Paging(first.next().orElseThrow(), 2, Order.NEWEST));

    assertThat(all(list(Paging.all(Order.NEWEST)))).isEqualTo(newest);
    assertThat(all(first)).isEqualTo(newest.subList(0, 2));
    assertThat(all(second)).isEqualTo(newest.subList(2, 4));
    assertThat(list(new Paging(idOf(newest.getLast()), 2, Order.NEWEST))).isEmpty();
    assertThat(list(Paging.newest(Paging.MAX_LIMIT)).next()).hasValue(idOf(newest.get(999)));
  }

  @Test
  void limit_thatJustSuffices_endsTheList() {
    List<Stamp> stamps = stamps(Paging.MAX_LIMIT);

    Listing<Stamp> listing = list(Paging.first(Paging.MAX_LIMIT));

    assertThat(all(listing)).isEqualTo(stamps);
    assertThat(listing.next()).isEmpty();
  }

  @Test
  void nothing_isListedWithoutBatches() {
    Listing<Stamp> listing = list(Paging.everything());

    assertThat(listing).isEmpty();
    assertThat(listing.batches().hasNext()).isFalse();
    assertThatThrownBy(() -> listing.iterator().next()).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void batches_holdEverything_andNoneIsEmpty() {
    List<Stamp> stamps = stamps(MANY);

    List<Stamp> listed = new ArrayList<>();
    for (Iterator<List<Stamp>> batches = list(Paging.everything()).batches(); batches.hasNext(); ) {
      List<Stamp> batch = batches.next();
      assertThat(batch).isNotEmpty();
      listed.addAll(batch);
    }
    assertThat(listed).isEqualTo(stamps);
  }

  @Test
  void iteration_passesOverWhatHasGoneMeanwhile() {
    List<Stamp> stamps = stamps(MANY);
    Iterator<Stamp> listing = list(Paging.everything()).iterator();
    assertThat(listing.next()).isEqualTo(stamps.getFirst());

    session().stamps().delete(stamps.getLast().id());

    List<Stamp> rest = new ArrayList<>();
    listing.forEachRemaining(rest::add);
    assertThat(rest).isEqualTo(stamps.subList(1, MANY - 1));
  }

  private Listing<Stamp> list(Paging paging) {
    return session().stamps().list(StampFilter.all(), paging);
  }

  private List<Stamp> stamps(int count) {
    Document document = session().documents().create(Fixtures.aDocumentDraft());
    List<StampPlacement> placements =
        IntStream.range(0, count)
            .mapToObj(number -> Fixtures.aStampDraft("stamp " + number))
            .map(stamp -> new StampPlacement(document.id(), stamp))
            .toList();
    return session().stamps().add(placements);
  }

  private static long idOf(Stamp stamp) {
    return stamp.id().value();
  }
}
