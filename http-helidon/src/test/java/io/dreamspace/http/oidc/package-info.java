/** Signing in by a provider, which is a mock of a whole one, or scripted where it misbehaves. */
package io.dreamspace.http.oidc;
