package io.dreamspace.application.memory;

import io.dreamspace.application.change.LastStates;
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

final class InMemoryLastStates implements LastStates {
  private final Snapshots snapshots;

  InMemoryLastStates(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public Optional<UserDetails> user(UserId id) {
    return gone().users().find(id.value());
  }

  @Override
  public Optional<Event> event(EventId id) {
    return gone().events().find(id.value());
  }

  @Override
  public Optional<Document> document(DocumentId id) {
    return gone().documents().find(id.value());
  }

  @Override
  public Optional<Stamp> stamp(StampId id) {
    return gone().stamps().find(id.value());
  }

  @Override
  public Optional<Specimen> specimen(SpecimenId id) {
    return gone().specimens().find(id.value());
  }

  @Override
  public Optional<Transaction> transaction(TransactionId id) {
    return gone().transactions().find(id.value());
  }

  private Gone gone() {
    return snapshots.readable().gone();
  }
}
