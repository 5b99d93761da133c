/**
 * Accounts, and by what somebody proves to have one. Begin at {@code Accounts} and {@code
 * Authenticator}.
 */
@NullMarked
package io.dreamspace.application.access;

import org.jspecify.annotations.NullMarked;
