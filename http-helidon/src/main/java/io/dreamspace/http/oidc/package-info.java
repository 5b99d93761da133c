/**
 * Signing in by an OpenID Connect provider: the authorization code flow with state, nonce and PKCE.
 * Begin at {@link io.dreamspace.http.oidc.ProviderSignIn}; nothing of it runs, or is loaded, before
 * somebody signs in so.
 */
@NullMarked
package io.dreamspace.http.oidc;

import org.jspecify.annotations.NullMarked;
