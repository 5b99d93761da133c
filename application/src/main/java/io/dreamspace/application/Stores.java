package io.dreamspace.application;

import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.application.change.LastStates;
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
 * What an engine needs from a database. Stores are safe for use by many threads. Each of their
 * calls reads one state; they write only within {@link UnitOfWork#write}, and elsewhere throw
 * {@link IllegalStateException}. A change that would leave a reference to what is not there fails.
 * Ids ascend from 1, and that of something deleted never comes back.
 */
public interface Stores extends AutoCloseable {
  UnitOfWork unitOfWork();

  UserStore users();

  EventStore events();

  DocumentStore documents();

  StampStore stamps();

  StampImageStore stampImages();

  DrawingStore drawings();

  SpecimenStore specimens();

  LedgerStore ledger();

  ReceiptStore receipts();

  StreamStore streams();

  ChildLinkStore childLinks();

  ChangeLog changes();

  LastStates lastStates();

  AccessStores access();

  /**
   * Lets the work under way finish, then gives back files, connections and threads. Closing again
   * does nothing.
   */
  @Override
  void close();
}
