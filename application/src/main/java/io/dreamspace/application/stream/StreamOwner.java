package io.dreamspace.application.stream;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.stream.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Who owns streams, as far as that is anybody's business; the Blot're API calls it a user.
 *
 * @param userName null until it is chosen
 * @param rootStream the id of the stream that is there once the name is chosen
 */
public record StreamOwner(AccountId id, @Nullable UserName userName, StreamId rootStream) {

  /** The holder of this account. */
  public static StreamOwner of(Account account) {
    return new StreamOwner(account.id(), account.userName(), account.rootStream());
  }
}
