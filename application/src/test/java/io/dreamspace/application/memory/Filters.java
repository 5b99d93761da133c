package io.dreamspace.application.memory;

import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.wallet.Transaction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What each filter finds. */
final class Filters {
  private Filters() {}

  static boolean finds(UserFilter filter, User user, LinkedAccounts accounts) {
    return isWanted(filter.userId(), user.id())
        && linked(filter.twitchId(), accounts)
        && isWanted(filter.name(), user.name())
        && within(filter.created(), user.createdAt());
  }

  static boolean finds(EventFilter filter, EventDetails details, LinkedAccounts accounts) {
    Event event = details.event();
    return isWanted(filter.eventId(), event.id())
        && isWanted(filter.documentId(), event.documentId())
        && isWanted(filter.userId(), event.userId())
        && isWanted(filter.userName(), event.userName())
        && isWanted(filter.type(), event.kind().type())
        && within(filter.occurred(), event.occurredAt())
        && within(filter.created(), event.createdAt())
        && findsIfAny(filter.document(), details.document())
        && linked(filter.userTwitchId(), accounts);
  }

  static boolean finds(DocumentFilter filter, Document document) {
    return isWanted(filter.documentId(), document.id())
        && isWanted(filter.seal(), document.seal())
        && within(filter.created(), document.createdAt())
        && isWanted(filter.metadata(), document.metadata())
        && (filter.stampType() == null
            || document.stamps().stream()
                .anyMatch(stamp -> stamp.type().equals(filter.stampType())));
  }

  static boolean finds(StampFilter filter, Stamp stamp) {
    return isWanted(filter.stampId(), stamp.id())
        && isWanted(filter.documentId(), stamp.documentId())
        && isWanted(filter.type(), stamp.type());
  }

  static boolean finds(SpecimenFilter filter, Specimen specimen) {
    return isWanted(filter.specimenId(), specimen.id())
        && isWanted(filter.ownerId(), specimen.ownerId())
        && within(filter.born(), specimen.bornAt())
        && isWanted(filter.isForgotten(), specimen.forgotten())
        && within(filter.forgotten(), specimen.forgottenAt());
  }

  static boolean finds(TransactionFilter filter, Transaction transaction) {
    return isWanted(filter.transactionId(), transaction.id())
        && isWanted(filter.userId(), transaction.userId())
        && isWanted(filter.description(), transaction.description())
        && isWanted(filter.reference(), transaction.reference())
        && within(filter.created(), transaction.createdAt());
  }

  private static boolean findsIfAny(DocumentFilter filter, @Nullable Document document) {
    return document == null ? filter.equals(DocumentFilter.all()) : finds(filter, document);
  }

  private static boolean isWanted(@Nullable Object wanted, @Nullable Object actual) {
    return wanted == null || wanted.equals(actual);
  }

  private static boolean linked(@Nullable TwitchId wanted, LinkedAccounts accounts) {
    return wanted == null || accounts.contains(wanted);
  }

  private static boolean within(TimeRange range, @Nullable Instant instant) {
    Instant from = range.from();
    Instant before = range.before();
    if (instant == null) {
      return from == null && before == null;
    }
    return (from == null || !instant.isBefore(from))
        && (before == null || instant.isBefore(before));
  }
}
