package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.domain.problem.Problem;
import java.util.List;

/**
 * What accounts have allowed clients. For bots, and each holder for their own: of others throws
 * {@link Problem.Forbidden}.
 */
public interface Authorizations {

  /** The clients that can act for an account, the last to get a token first. */
  List<Authorization> list(AccountId account);

  /**
   * Ends what a client may do for an account: its tokens have expired from then on.
   *
   * @return what it could do until then
   * @throws Problem.NotFound if it may nothing
   */
  Authorization revoke(AccountId account, ClientId client);

  /**
   * Gives tokens to a client without asking, in place of those it has. For bots.
   *
   * @throws Problem.NotFound if there is no such account or registered client
   * @throws Problem.Conflict if the account has no name yet
   */
  TokenGrant issue(AccountId account, ClientId client);

  /**
   * Makes a client of this account's, for a device or a test, and gives it tokens. For bots.
   *
   * @throws Problem.NotFound if there is no such account
   * @throws Problem.Conflict if the account has no name yet
   */
  DeviceGrant issue(AccountId account, DisposableDraft device);
}
