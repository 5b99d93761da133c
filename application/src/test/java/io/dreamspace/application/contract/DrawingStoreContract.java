package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.gallery.Drawing;
import io.dreamspace.application.gallery.DrawingFilter;
import io.dreamspace.application.listing.Finder;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserRef;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a store of drawings must find. */
public abstract class DrawingStoreContract extends FinderContract<DrawingFilter, Drawing> {
  private static final Instant LATER = Fixtures.NOON.plusSeconds(1);

  private enum Criterion {
    SEAL,
    CREATED,
    METADATA,
    STAMP,
    ARTIST
  }

  @Override
  Finder<DrawingFilter, Drawing> finder() {
    return stores.drawings();
  }

  @Override
  DrawingFilter all() {
    return DrawingFilter.all();
  }

  @Override
  long add(String text) {
    return insert(new DocumentDraft(text, 1, null, List.of()), Fixtures.NOON).id().value();
  }

  @Override
  void remove(long id) {
    change(
        () -> {
          stores.events().detach(new DocumentId(id));
          stores.documents().delete(new DocumentId(id));
        });
  }

  @Override
  long idOf(Drawing drawing) {
    return drawing.document().id().value();
  }

  @Test
  void read_tellsWhoDrewIt_withTheirFirstEvent() {
    User matt = user("Matt now");
    Document drawn = document();
    Event first = event(matt, "Matt then", drawn);
    event(user("Zoe"), "Zoe", drawn);

    assertThat(finder().read(List.of(drawn.id().value())).items())
        .containsExactly(new Drawing(drawn, first, matt))
        .extracting(Drawing::artist)
        .containsExactly("Matt then");
  }

  @Test
  void read_tellsOfNobody_whereNoEventRefersToIt() {
    Document alone = document();
    event(user("Zoe"), "Zoe", document());

    assertThat(finder().read(List.of(alone.id().value())).items())
        .containsExactly(new Drawing(alone, null, null))
        .extracting(Drawing::artist)
        .containsOnlyNulls();
  }

  @Test
  void artist_isWhoeverWasCalledSo_orIsNow() {
    User matt = user("Matt now");
    Document then = document();
    Document unnamed = document();
    event(matt, "Matt then", then);
    event(matt, null, unnamed);
    event(user("Zoe"), "Zoe", document());
    event(matt, "Matt then", null);

    assertThat(by("Matt then")).containsExactly(then.id().value());
    assertThat(by("Matt now")).containsExactly(then.id().value(), unnamed.id().value());
    assertThat(by("matt now")).isEmpty();
    assertThat(by("")).isEmpty();
  }

  @Test
  void artist_isFoundOnce_howeverManyEventsThereAre() {
    Document drawn = document();
    event(user("Matt"), "Matt", drawn);
    event(user("Matt"), "Matt", drawn);

    assertThat(by("Matt")).containsExactly(drawn.id().value());
  }

  @Test
  void filter_meansAnd() {
    FilterMatrix<Criterion> matrix =
        new FilterMatrix<>(Criterion.class, drawn(7, LATER, "m", "approve", "Zoe"))
            .fails(Criterion.SEAL, drawn(8, LATER, "m", "approve", "Zoe"))
            .fails(Criterion.CREATED, drawn(7, Fixtures.NOON, "m", "approve", "Zoe"))
            .fails(Criterion.METADATA, drawn(7, LATER, null, "approve", "Zoe"))
            .fails(Criterion.STAMP, drawn(7, LATER, "m", "deny", "Zoe"))
            .fails(Criterion.ARTIST, drawn(7, LATER, "m", "approve", "Matt"));

    matrix.check(finder(), DrawingStoreContract::filter);
  }

  private static DrawingFilter filter(Predicate<Criterion> asks, @Nullable Long id) {
    return new DrawingFilter(
        new DocumentFilter(
            id == null ? null : new DocumentId(id),
            asks.test(Criterion.SEAL) ? 7L : null,
            asks.test(Criterion.CREATED) ? new TimeRange(LATER, null) : TimeRange.always(),
            asks.test(Criterion.METADATA) ? "m" : null,
            asks.test(Criterion.STAMP) ? "approve" : null),
        asks.test(Criterion.ARTIST) ? "Zoe" : null);
  }

  private long drawn(long seal, Instant at, @Nullable String metadata, String stamp, String by) {
    StampDraft stamped = Fixtures.aStampDraft(stamp);
    Document document = insert(new DocumentDraft("d", seal, metadata, List.of(stamped)), at);
    event(user(by), null, document);
    return document.id().value();
  }

  private List<Long> by(String artist) {
    return finder().ids(new DrawingFilter(DocumentFilter.all(), artist), 0, MANY);
  }

  private Document document() {
    return insert(Fixtures.aDocumentDraft(Fixtures.aStampDraft("approve")), Fixtures.NOON);
  }

  private Document insert(DocumentDraft draft, Instant at) {
    return write(() -> stores.documents().insert(draft, at));
  }

  private User user(String name) {
    return write(() -> stores.users().insert(LinkedAccounts.none(), name, null, Fixtures.NOON));
  }

  private Event event(User user, @Nullable String name, @Nullable Document document) {
    EventDraft draft =
        new EventDraft(
            new UserRef.Existing(user.id()),
            new DocumentRef.None(),
            name,
            Fixtures.NOON,
            new EventKind.Plain("Hello."));
    return write(
        () ->
            stores
                .events()
                .insert(draft, user.id(), document == null ? null : document.id(), Fixtures.NOON));
  }
}
