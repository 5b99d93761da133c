package io.dreamspace.application.change;

import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.TransactionId;
import java.util.List;
import java.util.Optional;

/**
 * What things were like when their deletion was appended to the {@link ChangeLog}; kept for as long
 * as that change is. There is nothing of what is not deleted. Ids are given and answered, and
 * batches cut, as by {@link io.dreamspace.application.listing.Finder#read}.
 */
public interface LastStates {
  /** Users with what they owned then. */
  Batch<UserDetails> users(List<Long> ids);

  Batch<Event> events(List<Long> ids);

  /** Documents with the stamps that were on them then. */
  Batch<Document> documents(List<Long> ids);

  Batch<Stamp> stamps(List<Long> ids);

  Batch<Specimen> specimens(List<Long> ids);

  Batch<Transaction> transactions(List<Long> ids);

  /** A user with what they owned then. */
  default Optional<UserDetails> user(UserId id) {
    return users(List.of(id.value())).items().stream().findFirst();
  }

  default Optional<Event> event(EventId id) {
    return events(List.of(id.value())).items().stream().findFirst();
  }

  /** A document with the stamps that were on it then. */
  default Optional<Document> document(DocumentId id) {
    return documents(List.of(id.value())).items().stream().findFirst();
  }

  default Optional<Stamp> stamp(StampId id) {
    return stamps(List.of(id.value())).items().stream().findFirst();
  }

  default Optional<Specimen> specimen(SpecimenId id) {
    return specimens(List.of(id.value())).items().stream().findFirst();
  }

  default Optional<Transaction> transaction(TransactionId id) {
    return transactions(List.of(id.value())).items().stream().findFirst();
  }
}
