package io.dreamspace.application.memory;

import io.dreamspace.application.AccessStores;
import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.application.change.LastStates;
import io.dreamspace.application.change.Retention;
import io.dreamspace.application.document.DocumentStore;
import io.dreamspace.application.document.StampImageStore;
import io.dreamspace.application.document.StampStore;
import io.dreamspace.application.event.EventStore;
import io.dreamspace.application.gallery.DrawingStore;
import io.dreamspace.application.once.ReceiptStore;
import io.dreamspace.application.specimen.SpecimenStore;
import io.dreamspace.application.stream.ChildLinkStore;
import io.dreamspace.application.stream.StreamStore;
import io.dreamspace.application.user.UserStore;
import io.dreamspace.application.wallet.LedgerStore;

/**
 * Stores without a disk: they keep what every store must, and forget it with the process. As strict
 * as a database, so that what works on them works on one.
 */
public final class InMemoryStores implements Stores {
  private final Snapshots snapshots = new Snapshots();
  private final InMemoryUserStore users = new InMemoryUserStore(snapshots);
  private final InMemoryEventStore events = new InMemoryEventStore(snapshots);
  private final InMemoryStampStore stamps = new InMemoryStampStore(snapshots);
  private final InMemoryStampImageStore stampImages = new InMemoryStampImageStore(snapshots);
  private final InMemoryDocumentStore documents =
      new InMemoryDocumentStore(snapshots, stamps, events);
  private final InMemoryDrawingStore drawings = new InMemoryDrawingStore(snapshots);
  private final InMemorySpecimenStore specimens = new InMemorySpecimenStore(snapshots);
  private final InMemoryLedgerStore ledger = new InMemoryLedgerStore(snapshots);
  private final InMemoryReceiptStore receipts = new InMemoryReceiptStore(snapshots);
  private final InMemoryStreamStore streams = new InMemoryStreamStore(snapshots);
  private final InMemoryChildLinkStore childLinks = new InMemoryChildLinkStore(snapshots);
  private final InMemoryChangeLog changes;
  private final InMemoryLastStates lastStates = new InMemoryLastStates(snapshots);
  private final InMemoryAccessStores access = new InMemoryAccessStores(snapshots);

  public InMemoryStores() {
    this(Retention.standard());
  }

  public InMemoryStores(Retention retention) {
    this.changes = new InMemoryChangeLog(snapshots, retention);
  }

  @Override
  public UnitOfWork unitOfWork() {
    return snapshots;
  }

  @Override
  public UserStore users() {
    return users;
  }

  @Override
  public EventStore events() {
    return events;
  }

  @Override
  public DocumentStore documents() {
    return documents;
  }

  @Override
  public StampStore stamps() {
    return stamps;
  }

  @Override
  public StampImageStore stampImages() {
    return stampImages;
  }

  @Override
  public DrawingStore drawings() {
    return drawings;
  }

  @Override
  public SpecimenStore specimens() {
    return specimens;
  }

  @Override
  public LedgerStore ledger() {
    return ledger;
  }

  @Override
  public ReceiptStore receipts() {
    return receipts;
  }

  @Override
  public StreamStore streams() {
    return streams;
  }

  @Override
  public ChildLinkStore childLinks() {
    return childLinks;
  }

  @Override
  public ChangeLog changes() {
    return changes;
  }

  @Override
  public LastStates lastStates() {
    return lastStates;
  }

  @Override
  public AccessStores access() {
    return access;
  }

  @Override
  public void close() {
    snapshots.close();
  }
}
