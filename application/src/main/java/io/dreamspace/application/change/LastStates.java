package io.dreamspace.application.change;

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
import java.util.Optional;

/**
 * What things were like when their deletion was appended to the {@link ChangeLog}; kept for as long
 * as that change is. There is nothing of what is not deleted.
 */
public interface LastStates {
  /** A user with what they owned then. */
  Optional<UserDetails> user(UserId id);

  Optional<Event> event(EventId id);

  /** A document with the stamps that were on it then. */
  Optional<Document> document(DocumentId id);

  Optional<Stamp> stamp(StampId id);

  Optional<Specimen> specimen(SpecimenId id);

  Optional<Transaction> transaction(TransactionId id);
}
