package io.dreamspace.application.change;

import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.stream.StatusStream;

/**
 * What a changed object is like: as it is when the feed is read, or as it was last, if it has been
 * deleted meanwhile. Streams are as they were right after their change.
 */
public sealed interface ObjectState {
  /** A user and what they own. */
  record UserState(UserDetails user) implements ObjectState {}

  /** An event with what it refers to. */
  record EventState(EventDetails event) implements ObjectState {}

  /** A document with its stamps. */
  record DocumentState(Document document) implements ObjectState {}

  /** A stamp. */
  record StampState(Stamp stamp) implements ObjectState {}

  /** A specimen and its owner. */
  record SpecimenState(SpecimenDetails specimen) implements ObjectState {}

  /** A booking and the user in whose wallet it is. */
  record TransactionState(TransactionDetails transaction) implements ObjectState {}

  /** A stream. */
  record StreamState(StatusStream stream) implements ObjectState {}

  /** Something that was deleted before last states were kept. */
  record UnknownState() implements ObjectState {}
}
