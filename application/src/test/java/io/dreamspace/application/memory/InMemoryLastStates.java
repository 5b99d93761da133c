package io.dreamspace.application.memory;

import io.dreamspace.application.change.LastStates;
import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.wallet.Transaction;
import java.util.List;

final class InMemoryLastStates implements LastStates {
  private final Snapshots snapshots;

  InMemoryLastStates(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public Batch<UserDetails> users(List<Long> ids) {
    return Batches.read(ids, gone().users()::find, details -> Batches.bytes(details.user()));
  }

  @Override
  public Batch<Event> events(List<Long> ids) {
    return Batches.read(ids, gone().events()::find, event -> Batches.bytes(event.userName()));
  }

  @Override
  public Batch<Document> documents(List<Long> ids) {
    return Batches.read(ids, gone().documents()::find, Batches::bytes);
  }

  @Override
  public Batch<Stamp> stamps(List<Long> ids) {
    return Batches.read(ids, gone().stamps()::find, Batches::bytes);
  }

  @Override
  public Batch<Specimen> specimens(List<Long> ids) {
    return Batches.read(ids, gone().specimens()::find, specimen -> 0);
  }

  @Override
  public Batch<Transaction> transactions(List<Long> ids) {
    return Batches.read(
        ids, gone().transactions()::find, booking -> Batches.bytes(booking.description()));
  }

  private Gone gone() {
    return snapshots.readable().gone();
  }
}
