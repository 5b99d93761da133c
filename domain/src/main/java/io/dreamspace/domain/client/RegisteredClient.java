package io.dreamspace.domain.client;

import io.dreamspace.domain.access.AccountId;
import java.time.Instant;

/**
 * A client that a developer registered: any account may allow it, through a browser that it is sent
 * back to.
 *
 * @param owner the developer's account
 * @param uri where one reads about it, http or https
 */
public record RegisteredClient(
    ClientId id,
    AccountId owner,
    String name,
    String uri,
    String blurb,
    Redirects redirects,
    Instant createdAt)
    implements ClientApp {
  /** The most that one account registers. */
  public static final int MOST_OF_ACCOUNT = 10;

  /** The client as it may be sent to these and no others. */
  public RegisteredClient with(Redirects newRedirects) {
    return new RegisteredClient(id, owner, name, uri, blurb, newRedirects, createdAt);
  }
}
