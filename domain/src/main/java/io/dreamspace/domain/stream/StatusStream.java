package io.dreamspace.domain.stream;

import io.dreamspace.domain.access.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * A named place that shows one colour: what the Blot're API calls a stream. Its parent follows from
 * its uri; what else it stands under is told by {@link ChildLink}s.
 *
 * @param uri unique among all streams
 * @param created whole microseconds, as is {@code updated}
 * @param updated when it was created, or its status or tags were last set
 */
public record StatusStream(
    StreamId id,
    StreamName name,
    StreamUri uri,
    Instant created,
    Instant updated,
    Status status,
    AccountId owner,
    Tags tags) {

  /** A stream as it begins: grey, without tags. */
  public static StatusStream begin(
      StreamId id, StreamName name, StreamUri uri, AccountId owner, Instant at) {
    Status status = new Status(Color.OF_NEW_STREAMS, at, owner);
    return new StatusStream(id, name, uri, at, at, status, owner, Tags.none());
  }

  /** What may be done to it, if it is this account's. */
  public Optional<OwnedStream> ownedBy(AccountId account) {
    return owner.equals(account) ? Optional.of(new OwnedStream(this)) : Optional.empty();
  }

  StatusStream with(Status newStatus) {
    return new StatusStream(id, name, uri, created, newStatus.created(), newStatus, owner, tags);
  }

  StatusStream with(Tags newTags, Instant at) {
    return new StatusStream(id, name, uri, created, at, status, owner, newTags);
  }
}
