package io.dreamspace.domain.client;

import io.dreamspace.domain.access.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client that made itself: one installation of a program, which one account may allow.
 *
 * @param boundTo the account that allowed it, null before; it never changes again
 */
public record DisposableClient(
    ClientId id, String name, String blurb, @Nullable AccountId boundTo, Instant createdAt)
    implements ClientApp {

  /**
   * The client in the hands of this account.
   *
   * @throws IllegalStateException if it is bound already
   */
  public DisposableClient bindTo(AccountId account) {
    if (boundTo != null) {
      throw new IllegalStateException("A disposable client is bound once.");
    }
    return new DisposableClient(id, name, blurb, account, createdAt);
  }
}
