package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a listing must be on any stores: of users here, for it is the same for all. */
public abstract class ListingContract extends StoresContract {
  /** More ids than a listing asks for at a time. */
  private static final int VERY_MANY = 20_500;

  @Test
  void everything_isListed_howeverMuchItIs() {
    List<Long> stored = storedUsers(VERY_MANY);
    Listing<User> listing =
        Listing.of(stores, stores.users(), UserFilter.all(), Paging.everything());

    assertThat(ids(listing)).isEqualTo(stored);
    assertThat(ids(listing)).as("once more").isEqualTo(stored);
    assertThat(listing.next()).isEmpty();
    assertThat(batches(listing)).noneMatch(List::isEmpty).hasSizeGreaterThan(1);
    assertThat(batches(listing).stream().flatMap(List::stream).map(User::id).map(UserId::value))
        .isEqualTo(stored);
  }

  @Test
  void everything_isListedBackwards() {
    List<Long> stored = storedUsers(VERY_MANY);
    Listing<User> listing =
        Listing.of(stores, stores.users(), UserFilter.all(), Paging.all(Order.NEWEST));
    Iterator<User> users = listing.iterator();
    assertThat(users.next().id().value()).isEqualTo(stored.getLast());

    storedUser();

    assertThat(rest(users)).isEqualTo(stored.reversed().subList(1, VERY_MANY));
    assertThat(ids(listing)).as("once more").isEqualTo(stored.reversed());
  }

  @Test
  void everything_isWhatTheFilterFinds() {
    List<Long> stored = storedUsers(VERY_MANY);
    UserFilter even = new UserFilter(null, null, "even", TimeRange.always());

    assertThat(ids(Listing.of(stores, stores.users(), even, Paging.everything())))
        .isEqualTo(IntStream.range(0, VERY_MANY / 2).mapToObj(i -> stored.get(2 * i)).toList());
  }

  @Test
  void everything_thatIsAddedMeanwhile_isListedIfItIsNotYetPassed() {
    List<Long> stored = new ArrayList<>(storedUsers(10_001));
    Iterator<User> listing = everything().iterator();
    assertThat(listing.next().id().value()).isEqualTo(stored.getFirst());

    stored.add(storedUser().id().value());

    assertThat(rest(listing)).isEqualTo(stored.subList(1, stored.size()));
  }

  @Test
  void nothing_isListedWithoutBatches() {
    Listing<User> listing = everything();

    assertThat(listing).isEmpty();
    assertThat(listing.batches().hasNext()).isFalse();
    assertThat(listing.next()).isEmpty();
    assertThat(Listing.of(stores, stores.users(), UserFilter.all(), Paging.first(1)).next())
        .isEmpty();
  }

  @Test
  void limit_cutsTheList_andTellsWhereItGoesOn() {
    List<Long> stored = storedUsers(5);

    Listing<User> first = page(0, 2);
    Listing<User> second = page(first.next().orElseThrow(), 2);
    Listing<User> last = page(second.next().orElseThrow(), 2);

    assertThat(ids(first)).isEqualTo(stored.subList(0, 2));
    assertThat(first.next()).hasValue(stored.get(1));
    assertThat(ids(second)).isEqualTo(stored.subList(2, 4));
    assertThat(ids(last)).isEqualTo(stored.subList(4, 5));
    assertThat(last.next()).isEmpty();
  }

  @Test
  void limit_thatJustSuffices_endsTheList() {
    List<Long> stored = storedUsers(Paging.MAX_LIMIT + 1);

    Listing<User> rest = page(stored.getFirst(), Paging.MAX_LIMIT);

    assertThat(ids(rest)).isEqualTo(stored.subList(1, stored.size()));
    assertThat(rest.next()).isEmpty();
    assertThat(page(0, Paging.MAX_LIMIT).next()).hasValue(stored.get(Paging.MAX_LIMIT - 1));
  }

  @Test
  void after_beginsBehindAnyNumber() {
    List<Long> stored = storedUsers(4);
    delete(stored.get(1));

    assertThat(ids(page(stored.get(1), Paging.UNLIMITED))).isEqualTo(stored.subList(2, 4));
    assertThat(ids(page(stored.get(3), Paging.UNLIMITED))).isEmpty();
    assertThat(ids(page(-1, 1))).isEqualTo(stored.subList(0, 1));
  }

  @Test
  void iteration_passesOverWhatHasGoneMeanwhile() {
    List<Long> stored = storedUsers(2_500);
    Listing<User> listing = everything();
    Iterator<User> users = listing.iterator();
    users.next();

    stored.subList(900, 2_400).forEach(this::delete);

    assertThat(rest(users))
        .startsWith(stored.get(1))
        .endsWith(stored.get(2_499))
        .doesNotContainAnyElementsOf(stored.subList(1_000, 2_400));
    assertThat(ids(listing)).hasSize(1_000).doesNotContainAnyElementsOf(stored.subList(900, 2_400));
    assertThat(batches(listing)).noneMatch(List::isEmpty);
  }

  @Test
  void iteration_endsWhereAllHasGone() {
    List<Long> stored = storedUsers(1_500);
    Listing<User> listing = everything();
    stored.forEach(this::delete);

    assertThat(listing).isEmpty();
    assertThat(listing.batches().hasNext()).isFalse();
  }

  @Test
  void iteration_showsThingsAsTheyAreWhenTheyAreRead() {
    User user = storedUser();
    Listing<User> listing = page(0, 1);
    User changed = user.withPreferences(Edit.set("new"));
    change(() -> stores.users().update(changed));

    assertThat(listing).containsExactly(changed);
  }

  @Test
  void iteration_hasAnEnd() {
    storedUser();
    Iterator<User> users = everything().iterator();
    Iterator<List<User>> batches = everything().batches();
    users.next();
    batches.next();

    assertThat(users.hasNext()).isFalse();
    assertThat(batches.hasNext()).isFalse();
    assertThatThrownBy(users::next).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(batches::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void batches_ofLargeThings_areSmall() {
    String data = Fixtures.aLargeText();
    DocumentDraft draft = new DocumentDraft(data, 1, null, List.of());
    List<Document> stored =
        IntStream.range(0, 3)
            .mapToObj(i -> write(() -> stores.documents().insert(draft, Fixtures.NOON)))
            .toList();

    Listing<Document> listing =
        Listing.of(stores, stores.documents(), DocumentFilter.all(), Paging.first(3));

    assertThat(batches(listing)).hasSize(3).allMatch(batch -> batch.size() == 1);
    assertThat(listing).extracting(Document::id).isEqualTo(ids(stored));
  }

  private static List<?> ids(List<Document> documents) {
    return documents.stream().map(Document::id).toList();
  }

  private Listing<User> everything() {
    return Listing.of(stores, stores.users(), UserFilter.all(), Paging.everything());
  }

  private Listing<User> page(long after, int limit) {
    return Listing.of(stores, stores.users(), UserFilter.all(), new Paging(after, limit));
  }

  private List<Long> storedUsers(int count) {
    return write(() -> IntStream.range(0, count).mapToObj(this::storedUser).toList());
  }

  private long storedUser(int number) {
    String name = number % 2 == 0 ? "even" : "odd";
    return stores.users().insert(LinkedAccounts.none(), name, null, Fixtures.NOON).id().value();
  }

  private void delete(long id) {
    change(() -> stores.users().delete(new UserId(id)));
  }

  private static List<Long> ids(Listing<User> listing) {
    return rest(listing.iterator());
  }

  private static List<Long> rest(Iterator<User> users) {
    List<Long> ids = new ArrayList<>();
    users.forEachRemaining(user -> ids.add(user.id().value()));
    return ids;
  }

  private static <T> List<List<T>> batches(Listing<T> listing) {
    List<List<T>> batches = new ArrayList<>();
    listing.batches().forEachRemaining(batches::add);
    return batches;
  }
}
