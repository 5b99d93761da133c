/**
 * How programs come to act for accounts: clients, what their holders allow them, and the tokens
 * that follow. Begin at {@code Consents} for people, and at {@code Tokens} for clients.
 */
@NullMarked
package io.dreamspace.application.oauth;

import org.jspecify.annotations.NullMarked;
