package io.dreamspace.http.pages.account;

import io.dreamspace.domain.client.RedirectUri;
import io.dreamspace.domain.client.RegisteredClient;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a client shows.
 *
 * @param secret null unless it was just made
 * @param redirects one a line, as they are or as they were typed
 * @param flaw what is wrong with them, null if nothing is
 */
public record ClientView(
    RegisteredClient client, @Nullable String secret, String redirects, @Nullable String flaw) {

  static ClientView of(RegisteredClient client, @Nullable String secret) {
    String redirects =
        client.redirects().list().stream()
            .map(RedirectUri::value)
            .collect(Collectors.joining("\n"));
    return new ClientView(client, secret, redirects, null);
  }
}
