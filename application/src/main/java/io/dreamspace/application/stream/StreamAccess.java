package io.dreamspace.application.stream;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.stream.OwnedStream;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;

/** How one caller gets at streams: everybody at all of them to read, their owner to change them. */
record StreamAccess(Stores stores, Caller caller) {

  /**
   * The account in whose name the caller acts.
   *
   * @throws Forbidden if there is none
   */
  AccountId account() {
    if (caller instanceof Caller.Member(AccountId account)) {
      return account;
    }
    throw new Forbidden("Action requires authorization.");
  }

  /**
   * The stream of this key.
   *
   * @throws NotFound if there is none
   */
  StatusStream find(StreamKey key) {
    return find(key, "Stream does not exist.");
  }

  /** Like {@link #find(StreamKey)}, for a stream of which more is to be said. */
  StatusStream find(StreamKey key, String absence) {
    return stores.streams().find(key).orElseThrow(() -> new NotFound(absence));
  }

  /**
   * A stream, to be changed.
   *
   * @throws Forbidden if it is not the caller's
   */
  OwnedStream edit(StatusStream stream) {
    return own(stream, "User does not have permission to edit stream.");
  }

  /** Like {@link #edit}, for a change of which more is to be said. */
  OwnedStream own(StatusStream stream, String refusal) {
    return stream.ownedBy(account()).orElseThrow(() -> new Forbidden(refusal));
  }
}
