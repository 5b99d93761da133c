package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.ClientDraft;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.domain.client.RegisteredClient;
import io.dreamspace.domain.problem.Problem;
import java.util.List;

/**
 * The clients that developers register. Each account has its own; bots have those of all. Those of
 * others throw {@link Problem.NotFound}, as if they were not there.
 */
public interface Clients {

  /**
   * Registers a client.
   *
   * @throws Problem.Invalid if the account has as many as it may
   * @throws Problem.NotFound if there is no such account
   */
  NewClient register(AccountId owner, ClientDraft draft);

  /** The clients of an account, the first registered first. */
  List<RegisteredClient> list(AccountId owner);

  /** A client of one's own. */
  RegisteredClient get(ClientId id);

  /** Replaces where a client may have browsers sent back to. */
  RegisteredClient setRedirects(ClientId id, Redirects redirects);

  /** Gives a client another secret; the one before counts no more. */
  Secret regenerateSecret(ClientId id);

  /** Deletes a client, and with it all that accounts have allowed it. */
  RegisteredClient delete(ClientId id);
}
