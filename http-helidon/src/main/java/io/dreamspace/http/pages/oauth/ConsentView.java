package io.dreamspace.http.pages.oauth;

import io.dreamspace.domain.client.ClientApp;
import io.dreamspace.domain.client.RegisteredClient;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked to allow.
 *
 * @param extraData where the browser goes on to, or the code of a disposable client
 * @param state what the client wants to get back with the browser, null if nothing
 * @param codeChallenge null if the client makes none
 */
public record ConsentView(
    ClientApp client,
    String userName,
    String responseType,
    String extraData,
    @Nullable String state,
    @Nullable String codeChallenge) {

  public String clientId() {
    return client.id().hex();
  }

  public String name() {
    return client.name();
  }

  public String blurb() {
    return client.blurb();
  }

  /** Where one reads about the client; null for one that made itself. */
  public @Nullable String uri() {
    return client instanceof RegisteredClient registered ? registered.uri() : null;
  }
}
