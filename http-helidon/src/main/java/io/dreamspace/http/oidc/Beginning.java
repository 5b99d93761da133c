package io.dreamspace.http.oidc;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Somebody begins to sign in.
 *
 * @param browser what their browser alone knows
 * @param returning where the provider sends the browser back to
 * @param next where they go on to afterwards
 * @param account to which the provider's shall lead from now on, null if they sign in to whichever
 *     it leads to
 */
public record Beginning(Secret browser, URI returning, String next, @Nullable AccountId account) {}
