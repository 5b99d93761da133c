package io.dreamspace.application.memory;

import io.dreamspace.application.once.Receipt;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampImage;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.Wallet;

/**
 * Everything that is kept at one moment.
 *
 * @param accounts by the id of their user, as are {@code wallets}
 * @param documents with their stamps, which {@code stamps} has once more
 * @param stampImages by the type of stamps
 * @param blotre streams and what stands under what
 * @param gone for as long as its deletion is among the changes
 */
record State(
    Rows<Long, User> users,
    Rows<Long, LinkedAccounts> accounts,
    Rows<Long, Event> events,
    Rows<Long, Document> documents,
    Rows<Long, Stamp> stamps,
    Rows<String, StampImage> stampImages,
    Rows<Long, Specimen> specimens,
    Rows<Long, Transaction> transactions,
    Rows<Long, Wallet> wallets,
    Rows<Long, Receipt> receipts,
    StreamState blotre,
    Changes changes,
    Gone gone,
    AccessState access) {

  static State empty() {
    return new State(
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        StreamState.empty(),
        new Changes(),
        Gone.nothing(),
        AccessState.empty());
  }

  State draft() {
    return new State(
        users.draft(),
        accounts.draft(),
        events.draft(),
        documents.draft(),
        stamps.draft(),
        stampImages.draft(),
        specimens.draft(),
        transactions.draft(),
        wallets.draft(),
        receipts.draft(),
        blotre.draft(),
        changes.draft(),
        gone.draft(),
        access.draft());
  }

  User user(UserId id) {
    return users.require(id.value());
  }

  Document document(DocumentId id) {
    return documents.require(id.value());
  }

  LinkedAccounts accountsOf(UserId id) {
    return accounts.find(id.value()).orElseGet(LinkedAccounts::none);
  }

  /** Fails if the event refers to what is not there. */
  void refuseIfDead(Event event) {
    user(event.userId());
    DocumentId documentId = event.documentId();
    if (documentId != null) {
      document(documentId);
    }
  }

  void refuseIfReferredTo(UserId id) {
    if (events.any(event -> event.userId().equals(id))
        || specimens.any(specimen -> specimen.ownerId().equals(id))
        || transactions.any(transaction -> transaction.userId().equals(id))) {
      throw new IllegalStateException("Something refers to user " + id.value() + ".");
    }
  }

  void refuseIfReferredTo(DocumentId id) {
    if (events.any(event -> id.equals(event.documentId()))) {
      throw new IllegalStateException("An event refers to document " + id.value() + ".");
    }
  }
}
