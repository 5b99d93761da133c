package io.dreamspace.persistence;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.gallery.DrawingFilter;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.TransactionId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every filter of every list, and what answers it. */
final class ListQueries {
  private static final TimeRange ALWAYS = TimeRange.always();
  private static final TimeRange SINCE = new TimeRange(Fixtures.NOON, null);
  private static final TimeRange UNTIL = new TimeRange(null, Fixtures.NOON);
  private static final TimeRange WITHIN =
      new TimeRange(Fixtures.NOON, Fixtures.NOON.plusSeconds(9));
  private static final String KEY = "INTEGER PRIMARY KEY";

  private ListQueries() {}

  /**
   * A filter.
   *
   * @param plan what the query plan must say, one after the other, where the oldest come first
   */
  record ListQuery(Object filter, List<String> plan) {
    List<Long> ids(Database database, Order order) {
      long after = order.beginning();
      return switch (filter) {
        case UserFilter users -> database.users().ids(users, order, after, 100);
        case EventFilter events -> database.events().ids(events, order, after, 100);
        case DocumentFilter documents -> database.documents().ids(documents, order, after, 100);
        case DrawingFilter drawings -> database.drawings().ids(drawings, order, after, 100);
        case StampFilter stamps -> database.stamps().ids(stamps, order, after, 100);
        case SpecimenFilter specimens -> database.specimens().ids(specimens, order, after, 100);
        case TransactionFilter transactions ->
            database.ledger().ids(transactions, order, after, 100);
        default -> throw new IllegalArgumentException("No filter: " + filter);
      };
    }

    /** What the query plan must say in this order. */
    List<String> plan(Order order) {
      return order == Order.OLDEST
          ? plan
          : plan.stream().map(step -> step.replace("rowid>", "rowid<")).toList();
    }
  }

  static Stream<ListQuery> all() {
    return Stream.of(users(), events(), eventsByDocument(), documents(), drawings(), others())
        .flatMap(List::stream);
  }

  private static List<ListQuery> users() {
    TwitchId twitch = new TwitchId("1");
    return List.of(
        query(UserFilter.all(), KEY + " (rowid>?)"),
        query(new UserFilter(new UserId(1), null, null, ALWAYS), KEY),
        query(new UserFilter(null, twitch, null, ALWAYS), KEY, "a USING PRIMARY KEY"),
        query(new UserFilter(null, null, "n", ALWAYS), "users_by_name"),
        query(new UserFilter(null, null, null, SINCE), "users_by_created_at"),
        query(new UserFilter(null, null, null, UNTIL), "users_by_created_at"),
        query(new UserFilter(null, null, null, WITHIN), "users_by_created_at"),
        query(new UserFilter(null, null, "n", WITHIN), "users_by_"));
  }

  private static List<ListQuery> events() {
    DocumentFilter any = DocumentFilter.all();
    TwitchId twitch = new TwitchId("1");
    DocumentId document = new DocumentId(1);
    UserId user = new UserId(1);
    EventType type = EventType.RAID;
    EventType common = EventType.PLAIN;
    return List.of(
        query(EventFilter.all(), KEY + " (rowid>?)"),
        event(new EventId(1), null, null, null, null, ALWAYS, ALWAYS, any, null, KEY),
        event(null, document, null, null, null, ALWAYS, ALWAYS, any, null, "events_by_document"),
        event(null, null, user, null, null, ALWAYS, ALWAYS, any, null, "events_by_user ("),
        event(null, null, null, "n", null, ALWAYS, ALWAYS, any, null, "events_by_user ("),
        event(null, null, null, null, type, ALWAYS, ALWAYS, any, null, "events_by_type"),
        event(null, null, null, null, common, ALWAYS, ALWAYS, any, null, KEY + " (rowid>?)"),
        event(null, null, null, null, common, WITHIN, ALWAYS, any, null, "events_by_occurred_at"),
        event(null, null, user, null, common, ALWAYS, ALWAYS, any, null, "events_by_user ("),
        event(null, null, null, null, null, SINCE, ALWAYS, any, null, "events_by_occurred_at"),
        event(null, null, null, null, null, WITHIN, ALWAYS, any, null, "events_by_occurred_at"),
        event(null, null, null, null, null, ALWAYS, UNTIL, any, null, "events_by_created_at"),
        event(null, null, null, null, null, ALWAYS, WITHIN, any, null, "events_by_created_at"),
        event(null, null, null, null, null, WITHIN, WITHIN, any, null, "events_by_"),
        event(null, null, null, null, null, ALWAYS, ALWAYS, any, twitch, "events_by_user ("),
        event(null, null, user, null, type, ALWAYS, WITHIN, any, null, "events_by_"),
        event(null, null, null, null, type, WITHIN, ALWAYS, any, null, "events_by_"));
  }

  private static List<ListQuery> eventsByDocument() {
    return List.of(
        byDocument(new DocumentFilter(new DocumentId(1), null, ALWAYS, null, null), KEY),
        byDocument(new DocumentFilter(null, 1L, ALWAYS, null, null), "documents_by_seal"),
        byDocument(new DocumentFilter(null, null, WITHIN, null, null), "documents_by_created_at"),
        byDocument(new DocumentFilter(null, null, SINCE, null, null), "documents_by_created_at"),
        byDocument(new DocumentFilter(null, null, ALWAYS, "m", null), "documents_by_metadata"),
        byDocument(new DocumentFilter(null, null, ALWAYS, null, "s"), "stamps_by_type"));
  }

  private static ListQuery byDocument(DocumentFilter filter, String plan) {
    return event(
        null, null, null, null, null, ALWAYS, ALWAYS, filter, null, plan, "events_by_document");
  }

  private static List<ListQuery> documents() {
    return List.of(
        query(DocumentFilter.all(), KEY + " (rowid>?)"),
        query(new DocumentFilter(new DocumentId(1), null, ALWAYS, null, null), KEY),
        query(new DocumentFilter(null, 1L, ALWAYS, null, null), "documents_by_seal"),
        query(new DocumentFilter(null, null, WITHIN, null, null), "documents_by_created_at"),
        query(new DocumentFilter(null, null, ALWAYS, "m", null), "documents_by_metadata"),
        query(new DocumentFilter(null, null, ALWAYS, null, "s"), "stamps_by_type"),
        query(new DocumentFilter(null, 1L, WITHIN, null, "s"), "documents"));
  }

  private static List<ListQuery> drawings() {
    DocumentFilter any = DocumentFilter.all();
    DocumentFilter sealed = new DocumentFilter(null, 1L, ALWAYS, null, null);
    String[] byArtist = {
      "n USING PRIMARY KEY", "events_by_user", "users_by_name", "events_by_user"
    };
    return List.of(
        query(DrawingFilter.all(), KEY + " (rowid>?)"),
        query(new DrawingFilter(sealed, null), "documents_by_seal"),
        query(new DrawingFilter(any, "n"), byArtist),
        query(new DrawingFilter(sealed, "n"), byArtist));
  }

  private static List<ListQuery> others() {
    TransactionId booking = new TransactionId(1);
    SpecimenId specimen = new SpecimenId(1);
    UserId user = new UserId(1);
    return List.of(
        query(StampFilter.all(), KEY + " (rowid>?)"),
        query(new StampFilter(new StampId(1), null, null), KEY),
        query(new StampFilter(null, new DocumentId(1), null), "stamps_by_document"),
        query(new StampFilter(null, null, "s"), "stamps_by_type"),
        query(new StampFilter(null, new DocumentId(1), "s"), "stamps_by_"),
        query(SpecimenFilter.all(), KEY + " (rowid>?)"),
        query(new SpecimenFilter(specimen, null, ALWAYS, null, ALWAYS), KEY),
        query(new SpecimenFilter(null, user, ALWAYS, null, ALWAYS), "specimens_by_owner"),
        query(new SpecimenFilter(null, null, WITHIN, null, ALWAYS), "specimens_by_born_at"),
        query(new SpecimenFilter(null, null, ALWAYS, true, ALWAYS), "specimens_by_forgotten_at"),
        query(new SpecimenFilter(null, null, ALWAYS, false, ALWAYS), "specimens_by_forgotten_at"),
        query(new SpecimenFilter(null, null, ALWAYS, null, UNTIL), "specimens_by_forgotten_at"),
        query(new SpecimenFilter(null, user, WITHIN, null, ALWAYS), "specimens_by_"),
        query(TransactionFilter.all(), KEY + " (rowid>?)"),
        query(new TransactionFilter(booking, null, null, null, ALWAYS), KEY),
        query(new TransactionFilter(null, user, null, null, ALWAYS), "transactions_by_user"),
        query(new TransactionFilter(null, null, "d", null, ALWAYS), "transactions_by_description"),
        query(new TransactionFilter(null, null, null, "r", ALWAYS), "transactions_by_reference"),
        query(new TransactionFilter(null, null, null, null, SINCE), "transactions_by_created_at"),
        query(new TransactionFilter(null, user, null, null, WITHIN), "transactions_by_"));
  }

  private static ListQuery event(
      @Nullable EventId id,
      @Nullable DocumentId document,
      @Nullable UserId user,
      @Nullable String userName,
      @Nullable EventType type,
      TimeRange occurred,
      TimeRange created,
      DocumentFilter its,
      @Nullable TwitchId twitch,
      String... plan) {
    return query(
        new EventFilter(id, document, user, userName, type, occurred, created, its, twitch), plan);
  }

  private static ListQuery query(Object filter, String... plan) {
    return new ListQuery(filter, List.of(plan));
  }
}
