package io.dreamspace.domain.event;

import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on the stream.
 *
 * @param documentId what the user drew with it, if anything
 * @param userName the user's name at that moment
 * @param occurredAt whole microseconds, as is {@code createdAt}
 */
public record Event(
    EventId id,
    @Nullable DocumentId documentId,
    UserId userId,
    @Nullable String userName,
    Instant occurredAt,
    Instant createdAt,
    EventKind kind) {

  /**
   * This event after the change.
   *
   * @throws Invalid if the change sets a field that this kind of event does not have, or sets a
   *     message to null that may not be
   */
  public Event with(EventEdit edit) {
    return new Event(
        id,
        edit.documentId().applyTo(documentId),
        edit.userId().applyTo(userId),
        edit.userName().applyTo(userName),
        edit.occurredAt().applyTo(occurredAt),
        createdAt,
        kind.with(edit.kind()));
  }

  /** This event, referring to that document instead of the one before, if any. */
  public Event withDocument(DocumentId document) {
    return new Event(id, document, userId, userName, occurredAt, createdAt, kind);
  }
}
