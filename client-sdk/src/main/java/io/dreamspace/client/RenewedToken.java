package io.dreamspace.client;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** A token of one account that is exchanged for another when it has expired. */
final class RenewedToken implements Credential {
  private final OAuthClient client;
  private final Consumer<TokenPair> keep;
  private final ReentrantLock renewing = new ReentrantLock();
  private volatile TokenPair tokens;
  private volatile boolean isOver;

  RenewedToken(TokenPair tokens, OAuthClient client, Consumer<TokenPair> keep) {
    this.tokens = tokens;
    this.client = client;
    this.keep = keep;
  }

  String accessToken() {
    return tokens.accessToken();
  }

  /**
   * Sees to it that the token is another than the one of this header, which has expired. Who comes
   * while it is being exchanged waits for that.
   *
   * @return whether it is another now; false if the server will not exchange it any more
   */
  boolean renew(Optional<Header> expired, TokenEndpoint endpoint) {
    try {
      renewing.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DreamspaceUnavailable("The thread was interrupted during the call.", false, e);
    }
    try {
      return !Header.of(this).equals(expired) || (!isOver && exchange(endpoint));
    } finally {
      renewing.unlock();
    }
  }

  private boolean exchange(TokenEndpoint endpoint) {
    Optional<TokenPair> renewed = endpoint.refresh(client, tokens.refreshToken());
    isOver = renewed.isEmpty();
    renewed.ifPresent(this::use);
    return !isOver;
  }

  private void use(TokenPair renewed) {
    tokens = renewed;
    keep.accept(renewed);
  }

  @Override
  public String toString() {
    return "RenewedToken[…]";
  }
}
