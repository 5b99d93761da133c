package io.dreamspace.domain.change;

import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.TransactionId;
import org.jspecify.annotations.Nullable;

/**
 * Something has changed that the Dreamspace API knows by a number. What it is like now is in the
 * stores, and what it was like last, if it is deleted, in the change log; a fact only names it.
 * What is shown within other things, as a user is within an event, has facts of its own. No fact
 * can be made of an action that its sort of thing does not know: {@link IllegalArgumentException}.
 */
public sealed interface RowFact extends Fact {
  Action action();

  /** The number; unique among what has facts of this class, and never given again. */
  long number();

  /** Whom it is about, where it is about one user. */
  @Nullable UserId user();

  /** A user, or by which accounts they are known. */
  record UserFact(Action action, UserId user) implements RowFact {
    public UserFact {
      action.requireOrdinary();
    }

    @Override
    public ChangeType type() {
      return action.of(ChangeType.USER_CREATED, ChangeType.USER_UPDATED, ChangeType.USER_DELETED);
    }

    @Override
    public long number() {
      return user.value();
    }
  }

  /** An event, or that it is to be shown once more. */
  record EventFact(Action action, EventId id, UserId user, EventType eventType) implements RowFact {
    public static EventFact of(Action action, Event event) {
      return new EventFact(action, event.id(), event.userId(), event.kind().type());
    }

    @Override
    public ChangeType type() {
      return action == Action.REPLAYED
          ? ChangeType.EVENT_REPLAYED
          : action.of(ChangeType.EVENT_CREATED, ChangeType.EVENT_UPDATED, ChangeType.EVENT_DELETED);
    }

    @Override
    public long number() {
      return id.value();
    }
  }

  /** A document; its stamps have facts of their own. */
  record DocumentFact(Action action, DocumentId id) implements RowFact {
    public DocumentFact {
      action.requireOrdinary();
    }

    @Override
    public ChangeType type() {
      return action.of(
          ChangeType.DOCUMENT_CREATED, ChangeType.DOCUMENT_UPDATED, ChangeType.DOCUMENT_DELETED);
    }

    @Override
    public long number() {
      return id.value();
    }

    @Override
    public @Nullable UserId user() {
      return null;
    }
  }

  /** A stamp, be it put on by itself or with its document. */
  record StampFact(Action action, StampId id) implements RowFact {
    public StampFact {
      action.requireOrdinary();
    }

    @Override
    public ChangeType type() {
      return action.of(
          ChangeType.STAMP_CREATED, ChangeType.STAMP_UPDATED, ChangeType.STAMP_DELETED);
    }

    @Override
    public long number() {
      return id.value();
    }

    @Override
    public @Nullable UserId user() {
      return null;
    }
  }

  /** A specimen. */
  record SpecimenFact(Action action, SpecimenId id, UserId user) implements RowFact {
    public SpecimenFact {
      action.requireOrdinary();
    }

    public static SpecimenFact of(Action action, Specimen specimen) {
      return new SpecimenFact(action, specimen.id(), specimen.ownerId());
    }

    @Override
    public ChangeType type() {
      return action.of(
          ChangeType.SPECIMEN_CREATED, ChangeType.SPECIMEN_UPDATED, ChangeType.SPECIMEN_DELETED);
    }

    @Override
    public long number() {
      return id.value();
    }
  }

  /** A transaction, and with it the wallet; created, or deleted with its user. */
  record TransactionFact(Action action, TransactionId id, UserId user) implements RowFact {
    /**
     * Takes a transaction's number as it is.
     *
     * @throws IllegalArgumentException if it was updated or replayed, which no transaction ever is
     */
    public TransactionFact {
      action.requireOrdinary();
      if (action == Action.UPDATED) {
        throw new IllegalArgumentException("A transaction is never updated.");
      }
    }

    @Override
    public ChangeType type() {
      return action == Action.CREATED
          ? ChangeType.TRANSACTION_CREATED
          : ChangeType.TRANSACTION_DELETED;
    }

    @Override
    public long number() {
      return id.value();
    }
  }
}
